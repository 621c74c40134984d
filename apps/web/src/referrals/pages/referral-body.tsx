import { Text } from '@mantine/core'
import { educationTypes, followedStatuses, sharesPerson } from '@onthaal/shared/referrals'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { LatePart, lateCode } from '../../late-part.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { AttemptList } from '../components/attempt-list.tsx'
import { HouseholdMembers } from '../components/household-members.tsx'
import { OpenWords } from '../components/open-words.tsx'
import { ProgressSentence } from '../components/progress-sentence.tsx'
import { ReferralFacts } from '../components/referral-facts.tsx'
import { ReferralResult } from '../components/referral-result.tsx'
import { ReferralTimeline } from '../components/referral-timeline.tsx'
import { ReferralActions } from '../forms/referral-actions.tsx'
import type { Referral } from '../referral.ts'
import type { Viewer } from '../referral-actions.ts'
import { referralEventsQuery, referralPersonQuery } from '../referral-queries.ts'
import { useViewer } from '../use-viewer.ts'
import { LinkedReferrals } from './linked-referrals.tsx'
import styles from './referral-page.module.css'

/** It waits for what is read of the person anyway. */
const aboutPerson = lateCode(async () => (await import('./referral-person.tsx')).ReferralPerson)

/** What few look at first comes after the page. */
const sentAlong = lateCode(async () => (await import('./sent-along.tsx')).SentAlong)

const sentChanges = lateCode(async () => (await import('./sent-changes.tsx')).SentChanges)

const lateSections = lateCode(async () => (await import('./late-sections.tsx')).LateSections)

/** How somebody stands to where the desk refers onward, out of a referral for school that was sent. */
function standingTo(referral: Referral, { userId, organisationId }: Viewer) {
  if (!referral.submittedAt || !educationTypes.some((type) => type === referral.type))
    return undefined
  const isOwner = referral.owner?.id === userId
  const isFollowed = followedStatuses.some((status) => status === referral.status)
  const isDesk = referral.receiver.id === organisationId
  return { isDesk, isOwner, mayRefer: isOwner && isFollowed }
}

/** Everything below the heading of a referral: how it stands, what can be done, who, what, when. */
export function ReferralBody({ referral }: { referral: Referral }) {
  const { t } = useTranslation()
  const { organisation, permissions, desks, education } = useSession()
  const viewer = useViewer()
  const events = useQuery(referralEventsQuery(referral.id))
  const isSender = referral.sender.id === organisation.id
  const isShared = isSender || sharesPerson(referral)
  const person = useQuery({ ...referralPersonQuery(referral.id), enabled: isShared })
  const isReceiver = referral.receiver.id === organisation.id
  const follows = isReceiver && permissions.includes('followReferrals')

  return (
    <>
      <ProgressSentence referral={referral} reader={viewer} />
      <OpenWords referral={referral} events={events.data ?? []} />
      <ReferralActions referral={referral} events={events.data ?? []} />
      <LatePart code={sentChanges} with={{ referral, events: events.data ?? [] }} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {(referral.outcome || referral.rejectionReason) && (
            <Section title={t('referrals.page.result')}>
              <ReferralResult referral={referral} />
            </Section>
          )}
          <LatePart
            code={lateSections}
            with={{
              ...{ referral, person: person.data },
              isAtDesk: follows && desks.includes(referral.desk.id) && isShared,
              onward: education && isShared ? standingTo(referral, viewer) : undefined,
            }}
          />
          <LinkedReferrals referral={referral} mayOpen={isSender} />
          <Section title={t('referrals.page.person')}>
            <LatePart
              code={aboutPerson}
              with={{ referral, person, isShared, isSender, isReceiver, follows }}
            />
          </Section>
          {referral.submittedAt && isShared && (
            <Section title={t('referrals.household.title')}>
              {referral.household ? (
                <HouseholdMembers members={referral.household} />
              ) : (
                <Text>{t('referrals.household.nobodyWent')}</Text>
              )}
            </Section>
          )}
          <LatePart code={sentAlong} with={{ referral, person: person.data, education }} />
          <Section title={t('referrals.page.about')}>
            <ReferralFacts referral={referral} />
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
  )
}
