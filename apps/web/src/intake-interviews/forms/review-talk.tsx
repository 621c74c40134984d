import { Button, Text } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { issueWords } from '../../api/issue-words.ts'
import { ChooseSlot } from '../../appointments/index.ts'
import { BackgroundToSend } from '../../background/index.ts'
import { TrackPart, trackOfType } from '../../education/index.ts'
import { paths } from '../../paths.ts'
import { type Person, PersonFacts } from '../../persons/index.ts'
import { HouseholdToSend, ReferralFacts } from '../../referrals/index.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Section } from '../../ui/section.tsx'
import { completionIssuesOf } from '../completion-issues.ts'
import { TalkFacts } from '../components/talk-facts.tsx'
import { type Along, gapsOf } from '../gaps.ts'
import type { Talk } from '../talk.ts'
import { useCompleteTalk } from '../talk-mutations.ts'
import type { TalkPlace } from '../talk-search.ts'
import { CompletionFailure } from './completion-failure.tsx'
import { InformedFields, othersThere, thereByDefault } from './informed-fields.tsx'

interface ReviewTalkProps {
  talk: Talk
  /** The files of everybody who is referred. */
  people: readonly Person[]
  /** Who would go along with a referral of each of them. */
  along: Along
  /** Who lives or lived with the person of the talk. */
  household: Schemas['Household']['members']
  /** How the talk ends when nobody is referred. */
  endingWithout: TalkPlace['afloop']
}

/** Everything once more, what each desk will get, and the button that sends it. */
export function ReviewTalk({ talk, people, along, household, endingWithout }: ReviewTalkProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const complete = useCompleteTalk()
  const { referrals } = talk
  const others = othersThere(talk, household)
  const [informed, setInformed] = useState(() => thereByDefault(others))
  // Who left the household meanwhile has no box to be unticked.
  const informedHere = informed.filter((id) => others.some(({ person }) => person.id === id))
  const [slotOf, setSlotOf] = useState<Readonly<Record<string, string>>>({})

  if (talk.status !== 'draft' && complete.isIdle) {
    return <Navigate {...paths.talkDone(talk.id)} replace ignoreBlocker />
  }

  const outcome = referrals.length > 0 ? 'referred' : (endingWithout ?? 'noReferralNeeded')
  const end = (wanted: typeof outcome | 'referralWaiting') =>
    complete.mutate(
      {
        seen: talk,
        outcome: wanted,
        informed: informedHere,
        slots: wanted === 'referred' ? chosenSlots() : [],
      },
      { onSuccess: () => void navigate({ ...paths.talkDone(talk.id), replace: true }) },
    )
  const gaps = gapsOf(talk, people, along)
  const firstFor = (personId: string) => referrals.findIndex(({ person }) => person.id === personId)
  const hasNoProtocol = completionIssuesOf(complete.error).some(
    (issue) => issue.about === 'line' && issue.need === 'validProtocol',
  )
  const titleOf = (index: number) => {
    const type = t(`vocabulary.referralType.${referrals[index]?.type ?? 'civicIntegration'}`)
    return referrals.length === 1
      ? t('talks.review.onlyReferral', { type })
      : t('talks.review.referral', { number: index + 1, count: referrals.length, type })
  }

  return (
    <>
      {gaps.length > 0 && (
        <FailureAlert title={t('talks.review.missing')} text={t('talks.review.missingText')}>
          <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
            {gaps.map((gap) => (
              <li key={`${gap.kind} ${gap.id}`}>
                {t(`talks.review.${gap.kind}`, { name: gap.name })}{' '}
                {gap.kind === 'noReasons' ? (
                  <TextLink {...paths.talk(talk.id, { doorverwijzing: gap.id })}>
                    {t('talks.review.completeLine')}
                  </TextLink>
                ) : (
                  <TextLink {...paths.editPerson(gap.id, { gesprek: talk.id })}>
                    {t('talks.review.completePerson', { name: gap.name })}
                  </TextLink>
                )}
              </li>
            ))}
          </ul>
        </FailureAlert>
      )}
      <Section title={t('talks.review.talk')}>
        <TalkFacts talk={talk} withNotes />
        <InformedFields others={others} value={informed} onChange={setInformed} />
        {referrals.length === 0 && (
          <Text>
            {t('talks.review.ending')}: {t(`vocabulary.interviewOutcome.${outcome}`)}
          </Text>
        )}
      </Section>
      {referrals.map((referral, index) => {
        const person = people.find(({ id }) => id === referral.person.id)
        const track = trackOfType(referral.type)
        return (
          <Section key={referral.id} title={titleOf(index)}>
            <ReferralFacts referral={referral} />
            <h3 style={{ margin: 0, fontSize: '1.05rem' }}>
              {t('talks.review.deskGets', { name: fullName(referral.person) })}
            </h3>
            {person && index === firstFor(person.id) ? (
              <>
                <PersonFacts person={person} />
                <HouseholdToSend personId={person.id} />
              </>
            ) : (
              <Text>{t('talks.review.asAbove')}</Text>
            )}
            {person && track && (
              <TrackPart personId={person.id} track={track} back={{ gesprek: talk.id }} />
            )}
            {person && !track && <BackgroundToSend person={person} type={referral.type} />}
            <h3 style={{ margin: 0, fontSize: '1.05rem' }}>{t('appointments.choose')}</h3>
            <ChooseSlot
              wish={{
                desk: referral.desk.id,
                deskRoles: referral.deskRoles,
                contactLanguage: person?.contactLanguage,
              }}
              label={t('appointments.chooseTitle', { name: fullName(referral.person) })}
              without={t('appointments.without')}
              value={slotOf[referral.id] ?? ''}
              error={slotFault(referral.id)}
              onChange={(slot) => setSlotOf({ ...slotOf, [referral.id]: slot })}
            />
          </Section>
        )
      })}
      {hasNoProtocol ? (
        <FailureAlert
          title={t('talks.review.noProtocol')}
          text={t('talks.review.noProtocolText')}
          takesFocus
        >
          <Button loading={complete.isPending} onClick={() => end('referralWaiting')}>
            {t('talks.review.wait')}
          </Button>
        </FailureAlert>
      ) : (
        complete.error && <CompletionFailure talk={talk} error={complete.error} />
      )}
      <Actions>
        {!hasNoProtocol && (
          <Button loading={complete.isPending} onClick={() => end(outcome)}>
            {sendLabel(referrals.length)}
          </Button>
        )}
        <ButtonLink {...paths.talk(talk.id, { afloop: endingWithout })} variant="default">
          {t('talks.review.change')}
        </ButtonLink>
      </Actions>
    </>
  )

  function chosenSlots() {
    return referrals.flatMap(({ id }) => {
      const slot = slotOf[id] ?? ''
      return slot === '' ? [] : [{ referral: id, slot }]
    })
  }

  function slotFault(lineId: string): string | undefined {
    const issue = completionIssuesOf(complete.error).find(
      (one) => one.about === 'slot' && one.lineId === lineId,
    )
    if (issue?.about !== 'slot') return undefined
    return issueWords({ field: 'slot', kind: 'rejectedInput', code: issue.code }, t)
  }

  function sendLabel(count: number): string {
    if (count === 0) return t('talks.review.close')
    return count === 1 ? t('talks.review.send') : t('talks.review.sendAll', { count })
  }
}
