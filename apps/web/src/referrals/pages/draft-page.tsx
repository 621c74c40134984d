import { fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { desksQuery } from '../../reference-data/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { EditDraft } from '../forms/edit-draft.tsx'
import { referralQuery, talkOfReferralQuery } from '../referral-queries.ts'

const route = getRouteApi(`/signedIn${routePaths.draft}`)

/** Goes on with a draft that stands on the server. */
export function DraftPage() {
  const { t } = useTranslation()
  const { referralId } = route.useParams()
  const { education } = useSession()
  const referral = useQuery(referralQuery(referralId))
  const desks = useQuery(desksQuery)
  // A form filled with what was read earlier would begin with a colleague's older text.
  const draft = referral.isFetchedAfterMount ? referral.data : undefined
  const interview = draft?.interview
  const talk = useQuery(talkOfReferralQuery(interview))
  const isKnown = interview === undefined || talk.isFetchedAfterMount || talk.isError
  const title = referral.data
    ? t('referrals.form.title', { name: fullName(referral.data.person) })
    : t('referrals.form.titleLoading')

  if (interview !== undefined && talk.data?.status === 'draft') {
    return <Navigate {...paths.talk(interview, { doorverwijzing: referralId })} replace />
  }
  return (
    <Page
      title={title}
      documentTitle={t('referrals.form.titleLoading')}
      intro={t('referrals.form.steps', { step: 1 })}
      width="narrow"
    >
      <LoadState
        data={isKnown && draft && desks.data ? { draft, desks: desks.data } : undefined}
        hasFailed={referral.isError || desks.isError}
        failure={
          <Failure
            error={referral.error ?? desks.error}
            onRetry={() => void Promise.all([referral.refetch(), desks.refetch()])}
          />
        }
      >
        {(found) => <EditDraft key={referralId} {...found} education={education} />}
      </LoadState>
    </Page>
  )
}
