import '../../i18n/late/referral-forms.ts'
import '../../i18n/late/appointments.ts'
import { Button, Text } from '@mantine/core'
import { guardiansToReach } from '@onthaal/shared/households'
import { fullName, isReachable } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldIssuesOf } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { issueWords } from '../../api/issue-words.ts'
import { PrintButton } from '../../api/print-button.tsx'
import { ChooseSlot } from '../../appointments/index.ts'
import { BackgroundToSend } from '../../background/index.ts'
import { TrackPart, trackOfType } from '../../education/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { householdPreviewQuery, PersonFacts, personQuery } from '../../persons/index.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { ProjectSections } from '../../social-contexts/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { ReferralFacts } from '../components/referral-facts.tsx'
import { SendFailure } from '../forms/send-failure.tsx'
import { useSubmitReferral } from '../referral-mutations.ts'
import { readReferralToPrint, referralQuery } from '../referral-queries.ts'
import { HouseholdToSend } from './household-to-send.tsx'

const route = getRouteApi(`/signedIn${routePaths.review}`)

/** The last look before a referral leaves the organisation. */
export function ReviewPage() {
  const { t } = useTranslation()
  const { referralId } = route.useParams()
  const navigate = route.useNavigate()
  const referral = useQuery(referralQuery(referralId))
  const personId = referral.data?.person.id
  const person = useQuery({ ...personQuery(personId ?? ''), enabled: personId !== undefined })
  const preview = useQuery({
    ...householdPreviewQuery(personId ?? ''),
    enabled: personId !== undefined,
  })
  const submit = useSubmitReferral()
  const slotId = useId()
  const [slot, setSlot] = useState('')
  const slotIssue = fieldIssuesOf(submit.error).find(({ field }) => field === 'slot')

  const isSent = referral.data !== undefined && referral.data.status !== 'draft'
  // A form that was just left may still hold its blocker in the moment of the redirect.
  if (isSent && submit.isIdle) {
    return <Navigate {...paths.referral(referralId)} replace ignoreBlocker />
  }

  const title = referral.data
    ? t('referralForms.review.title', { name: fullName(referral.data.person) })
    : t('referrals.form.titleLoading')

  return (
    <Page
      title={title}
      documentTitle={t('referrals.form.titleLoading')}
      intro={`${t('referrals.form.steps', { step: 2 })}. ${t('referralForms.review.intro')}`}
      width="narrow"
    >
      <LoadState
        data={referral.data && person.data && { draft: referral.data, person: person.data }}
        hasFailed={referral.isError || person.isError}
        failure={
          <Failure
            error={referral.error ?? person.error}
            onRetry={() => void Promise.all([referral.refetch(), person.refetch()])}
          />
        }
      >
        {(found) => {
          const members = preview.data?.members ?? []
          const guardians = guardiansToReach(found.person, members, belgianDay(new Date()))
          // Whoever answers for them is read beside it: until then nothing is said to lack.
          const track = trackOfType(found.draft.type)
          const gaps = [
            ...(preview.isPending || isReachable(found.person, guardians)
              ? []
              : ['noContact' as const]),
            ...(found.person.contactLanguage ? [] : ['noLanguage' as const]),
          ]
          return (
            <>
              {gaps.length > 0 && (
                <FailureAlert title={t('referralForms.review.incomplete')}>
                  {gaps.map((gap) => (
                    <Text key={gap}>{t(`referralForms.review.${gap}`)}</Text>
                  ))}
                  <TextLink {...paths.editPerson(found.person.id, { concept: referralId })}>
                    {t('referralForms.review.completePerson')}
                  </TextLink>
                </FailureAlert>
              )}
              <Section title={t('referralForms.review.referral')}>
                <ReferralFacts referral={found.draft} />
              </Section>
              <Section title={t('referralForms.review.person')}>
                <PersonFacts person={found.person} />
                <HouseholdToSend personId={found.person.id} />
                {track ? (
                  <TrackPart
                    personId={found.person.id}
                    track={track}
                    back={{ concept: referralId }}
                  />
                ) : (
                  <BackgroundToSend person={found.person} type={found.draft.type} />
                )}
              </Section>
              {found.draft.sender.kind === 'ocmw' && <ProjectSections referralId={referralId} />}
              <Section title={t('appointments.choose')}>
                <ChooseSlot
                  wish={{
                    desk: found.draft.desk.id,
                    deskRoles: found.draft.deskRoles,
                    contactLanguage: found.person.contactLanguage,
                  }}
                  id={slotId}
                  label={t('appointments.chooseTitle', { name: fullName(found.person) })}
                  without={t('appointments.without')}
                  value={slot}
                  error={slotIssue && issueWords(slotIssue, t)}
                  onChange={setSlot}
                />
              </Section>
              {slotIssue && (
                <ErrorSummary
                  errors={[{ fieldId: slotId, message: issueWords(slotIssue, t) }]}
                  attempt={submit.submittedAt}
                />
              )}
              {submit.error && !slotIssue && (
                <SendFailure error={submit.error} draft={found.draft} />
              )}
              {isSent ? (
                <TextLink {...paths.referral(referralId)}>
                  {t('referralForms.sent.follow')}
                </TextLink>
              ) : (
                <Actions>
                  <Button
                    loading={submit.isPending}
                    onClick={() =>
                      submit.mutate(
                        { seen: found.draft, body: slot === '' ? {} : { slot } },
                        {
                          onSuccess: () =>
                            void navigate({ ...paths.confirmation(referralId), replace: true }),
                        },
                      )
                    }
                  >
                    {t('referralForms.review.send')}
                  </Button>
                  <ButtonLink {...paths.draft(referralId)} variant="default">
                    {t('referralForms.review.change')}
                  </ButtonLink>
                  {/* What waits for a protocol is handed over on paper all the same. */}
                  <PrintButton
                    label={t('referralForms.review.print')}
                    read={() => readReferralToPrint(referralId)}
                  />
                </Actions>
              )}
            </>
          )
        }}
      </LoadState>
    </Page>
  )
}
