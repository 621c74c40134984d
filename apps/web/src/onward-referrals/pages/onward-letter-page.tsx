import '../../i18n/late/onward.ts'
import { fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { PrintButton } from '../../api/print-button.tsx'
import { paths, routePaths } from '../../paths.ts'
import { desksQuery } from '../../reference-data/index.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { OnwardLetter } from '../components/onward-letter.tsx'
import { letterReferralQuery, onwardReferralsQuery, readOnwardToPrint } from '../onward-queries.ts'

const route = getRouteApi(`/signedIn${routePaths.onwardLetter}`)

/** The letter to a school or a service that the family carries, to print it. */
export function OnwardLetterPage() {
  const { t } = useTranslation()
  const { referralId, onwardReferralId } = route.useParams()
  const hops = useQuery(onwardReferralsQuery(referralId))
  const referral = useQuery(letterReferralQuery(referralId))
  const desks = useQuery(desksQuery)
  const failed = [hops, referral, desks].find(({ isError }) => isError)
  const title = t('onward.letter.title')
  const hop = hops.data?.find(({ id }) => id === onwardReferralId)
  const back = (
    <ButtonLink {...paths.referral(referralId)} variant="default">
      {t('onward.letter.back')}
    </ButtonLink>
  )
  return (
    <Page title={title} documentTitle={title} intro={t('onward.letter.intro')}>
      <LoadState
        data={hops.data && desks.data && referral.data}
        hasFailed={failed !== undefined}
        failure={<Failure error={failed?.error} onRetry={() => void failed?.refetch()} />}
      >
        {({ person, desk }) =>
          hop?.status === undefined ? (
            <EmptyState title={t('onward.letter.none')} action={back} />
          ) : (
            <>
              <Actions>
                <PrintButton
                  label={t('onward.letter.print')}
                  read={() => readOnwardToPrint(referralId)}
                  variant="filled"
                />
                {back}
              </Actions>
              <OnwardLetter
                hop={hop}
                name={fullName(person)}
                birthDate={person.birthDate}
                desk={{ ...desk, phone: desks.data?.find(({ id }) => id === desk.id)?.phone }}
              />
            </>
          )
        }
      </LoadState>
    </Page>
  )
}
