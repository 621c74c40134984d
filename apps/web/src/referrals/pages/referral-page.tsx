import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { PersonFacts, PersonName } from '../../persons/index.ts'
import { TextLink } from '../../shell/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { AttemptList } from '../components/attempt-list.tsx'
import { CopyPanel } from '../components/copy-panel.tsx'
import { ProgressSentence } from '../components/progress-sentence.tsx'
import { ReferralFacts } from '../components/referral-facts.tsx'
import { ReferralResult } from '../components/referral-result.tsx'
import { ReferralStatus } from '../components/referral-status.tsx'
import { ReferralTimeline } from '../components/referral-timeline.tsx'
import { ReferralActions } from '../forms/referral-actions.tsx'
import { referralEventsQuery, referralPersonQuery, referralQuery } from '../referral-queries.ts'
import styles from './referral-page.module.css'

const route = getRouteApi(`/signedIn${routePaths.referral}`)

/** One referral, as much of it as this reader may see, and what may be done with it now. */
export function ReferralPage() {
  const { t } = useTranslation()
  const { referralId } = route.useParams()
  const { user, organisation, permissions } = useSession()
  const referral = useQuery(referralQuery(referralId))
  const events = useQuery(referralEventsQuery(referralId))
  const person = useQuery(referralPersonQuery(referralId))

  const title = referral.data
    ? t('referrals.page.title', { reference: referral.data.reference })
    : t('referrals.page.titleLoading')
  const isReceiver = referral.data?.receiver.id === organisation.id
  const hasEnded = referral.data?.outcome ?? referral.data?.rejectionReason

  return (
    <Page
      title={
        referral.data ? (
          <>
            {t('referrals.page.titleLoading')}{' '}
            <span className={styles.reference}>{referral.data.reference}</span>
          </>
        ) : (
          title
        )
      }
      documentTitle={title}
      intro={referral.data && <PersonName person={referral.data.person} />}
      aside={
        referral.data && (
          <>
            {referral.data.priority === 'urgent' && (
              <StatusTag tone="waiting">{t('referrals.page.urgent')}</StatusTag>
            )}
            <ReferralStatus referral={referral.data} isReceiver={isReceiver} />
          </>
        )
      }
    >
      <LoadState
        data={referral.data}
        hasFailed={referral.isError}
        failure={<Failure error={referral.error} onRetry={() => void referral.refetch()} />}
      >
        {(found) => (
          <>
            <ProgressSentence
              referral={found}
              reader={{ userId: user.id, organisationId: organisation.id }}
            />
            <ReferralActions referral={found} events={events.data ?? []} userId={user.id} />
            <div className={styles.columns}>
              <div className={styles.column}>
                {hasEnded && (
                  <Section title={t('referrals.page.result')}>
                    <ReferralResult referral={found} />
                  </Section>
                )}
                <Section title={t('referrals.page.person')}>
                  <LoadState
                    data={person.data}
                    hasFailed={person.isError}
                    failure={<Failure error={person.error} onRetry={() => void person.refetch()} />}
                  >
                    {(known) => (
                      <>
                        <PersonFacts person={known} />
                        {isReceiver && permissions.includes('followReferrals') && (
                          <CopyPanel referral={found} person={known} />
                        )}
                      </>
                    )}
                  </LoadState>
                  {permissions.includes('readPerson') && found.sender.id === organisation.id && (
                    <TextLink {...paths.person(found.person.id)}>
                      {t('referrals.page.openFile')}
                    </TextLink>
                  )}
                </Section>
                <Section title={t('referrals.page.about')}>
                  <ReferralFacts referral={found} />
                </Section>
              </div>
              <div className={styles.column}>
                {events.data?.some(({ attempt }) => attempt) && (
                  <Section title={t('referrals.attemptList.title')}>
                    <AttemptList events={events.data} />
                  </Section>
                )}
                <Section title={t('referrals.page.timeline')}>
                  <LoadState
                    data={events.data}
                    hasFailed={events.isError}
                    failure={<Failure error={events.error} onRetry={() => void events.refetch()} />}
                  >
                    {(happened) => <ReferralTimeline events={happened} />}
                  </LoadState>
                </Section>
              </div>
            </div>
          </>
        )}
      </LoadState>
    </Page>
  )
}
