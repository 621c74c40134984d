import '../../i18n/late/referral-forms.ts'
import { Text } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { PrintButton } from '../../api/print-button.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { paths, routePaths } from '../../paths.ts'
import { PersonName } from '../../persons/index.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { CopyableReference } from '../../ui/copyable-reference.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { appointmentLetter } from '../appointment-words.ts'
import { readReferralToPrint, referralQuery } from '../referral-queries.ts'

const route = getRouteApi(`/signedIn${routePaths.confirmation}`)

/** The proof that a referral was sent, to read aloud, to copy or to print. */
export function ConfirmationPage() {
  const { t } = useTranslation()
  const { referralId } = route.useParams()
  const referral = useQuery(referralQuery(referralId))

  return (
    <Page
      title={t('referralForms.sent.title')}
      documentTitle={t('referralForms.sent.title')}
      width="narrow"
    >
      <LoadState
        data={referral.data}
        hasFailed={referral.isError}
        failure={<Failure error={referral.error} onRetry={() => void referral.refetch()} />}
      >
        {(found) => (
          <>
            <Section title={t('referrals.fields.reference')}>
              <CopyableReference reference={found.reference} />
              <Text>{t('referralForms.sent.keep')}</Text>
              <Text>
                <PersonName person={found.person} />
                {', '}
                {t(`vocabulary.referralType.${found.type}`)}
                {found.submittedAt && `, ${formatDay(found.submittedAt)}`}
              </Text>
              <Text>
                {t('referralForms.sent.text', { desk: found.desk.name })}{' '}
                {found.pickUpBy &&
                  t('referralForms.sent.pickUpBy', { date: formatDay(found.pickUpBy) })}
              </Text>
              <Text fw={700}>
                {found.appointment
                  ? appointmentLetter(found.appointment, t)
                  : found.pickUpBy &&
                    t('referrals.appointment.contacted', { date: formatDay(found.pickUpBy) })}
              </Text>
            </Section>
            <Actions>
              <ButtonLink {...paths.persons()}>{t('referralForms.sent.another')}</ButtonLink>
              <ButtonLink {...paths.referral(referralId)} variant="default">
                {t('referralForms.sent.follow')}
              </ButtonLink>
              <PrintButton
                label={t('referralForms.sent.print')}
                read={() => readReferralToPrint(referralId)}
              />
              <TextLink {...paths.refer(found.person.id)}>
                {t('referralForms.sent.again', { name: fullName(found.person) })}
              </TextLink>
            </Actions>
          </>
        )}
      </LoadState>
    </Page>
  )
}
