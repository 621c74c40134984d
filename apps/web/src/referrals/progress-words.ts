import {
  type ContestState,
  type NextParty,
  type Progress,
  progressOf,
  waitedWorkingDays,
} from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import type { TFunction } from 'i18next'
import { formatDay } from '../i18n/formats.ts'
import type { Referral } from './referral.ts'
import { outcomeWords } from './referral-labels.ts'

type Told = Pick<
  Referral,
  | 'status'
  | 'owner'
  | 'sender'
  | 'receiver'
  | 'desk'
  | 'submittedAt'
  | 'pickUpBy'
  | 'dueBy'
  | 'delay'
  | 'closedAt'
  | 'acknowledgedAt'
  | 'outcome'
  | 'rejectionReason'
> & {
  answerBy?: Day
  questionEscalatesOn?: Day
  holdUntil?: Day
  contest?: ContestState
  forwardedTo?: readonly { desk: { name: string } }[]
}

interface Reader {
  userId: string
  organisationId: string
}

const stepsWithDay = ['pickUp', 'answer', 'makeContact', 'finish', 'resume'] as const

/**
 * The progress sentence: what happened, and who has to do what next, by when. Both sides read the same
 * facts; each finds itself in it as "you" or "your organisation".
 *
 * @param today tells whether the day by which is over, `yyyy-MM-dd`
 */
export function progressWords(referral: Told, reader: Reader, today: Day, t: TFunction) {
  const progress = progressOf({
    ...referral,
    acknowledged: referral.acknowledgedAt !== undefined,
    forwarded: (referral.forwardedTo ?? []).length > 0,
  })
  const parties = partiesOf(referral, reader, t)
  const isSender = referral.sender.id === reader.organisationId
  const at = referral.closedAt ?? referral.submittedAt
  return {
    happened: t(`referrals.progress.happened.${progress.happened}`, {
      sender: parties.sender,
      desk: parties.receiver,
      owner: referral.owner?.displayName ?? '',
      outcome: outcomeWords(referral, t) ?? '',
      otherDesk: referral.forwardedTo?.at(-1)?.desk.name ?? '',
      date: at ? formatDay(at) : '',
    }),
    next: nextWords(progress, parties, {
      today,
      maySendAgain: referral.status === 'rejected' && isSender,
      escalated: isSender
        ? t('referrals.progress.escalatedHere')
        : t('referrals.progress.escalated', { sender: referral.sender.name }),
      waited: progress.nextStep === 'pickUp' ? waitedWords(referral, today, t) : [],
      t,
    }),
  }
}

function partiesOf(
  { owner, sender, receiver, desk }: Told,
  { userId, organisationId }: Reader,
  t: TFunction,
): Record<NextParty, string> {
  const nameOfOwner = owner?.displayName ?? t('referrals.progress.theOwner')
  return {
    sender: sender.id === organisationId ? t('referrals.progress.yourOrganisation') : sender.name,
    receiver:
      receiver.id === organisationId
        ? t('referrals.progress.yourDesk')
        : t('referrals.progress.theDesk', { desk: desk.name }),
    owner: owner?.id === userId ? t('referrals.progress.you') : nameOfOwner,
    none: '',
  }
}

function waitedWords({ submittedAt, delay }: Told, today: Day, t: TFunction): string[] {
  if (submittedAt === undefined) return []
  const count = waitedWorkingDays(new Date(submittedAt), today)
  return [
    t('referrals.progress.waited', { count }),
    ...(delay
      ? [
          t('referrals.progress.delayed', {
            reason: lowerFirst(t(`vocabulary.delayReason.${delay.reason}`)),
          }),
        ]
      : []),
  ]
}

/** As it stands within a sentence. */
function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1)
}

interface Wording {
  today: Day
  maySendAgain: boolean
  /** That the managers of the sender are to see to it too. */
  escalated: string
  /** How long it waits to be picked up, and what the desk says of that, once it is late. */
  waited: readonly string[]
  t: TFunction
}

function nextWords(
  { nextParty, nextStep, by, escalatesOn }: Progress,
  parties: Record<NextParty, string>,
  { today, maySendAgain, escalated, waited, t }: Wording,
): string {
  if (nextStep === 'nothing' && maySendAgain) return t('referrals.progress.next.referAgain')
  const party = parties[nextParty]
  const dated = stepsWithDay.find((step) => step === nextStep)
  if (by === undefined || !dated) return t(`referrals.progress.next.${nextStep}`, { party })
  const words = t(`referrals.progress.next.${dated}By`, { party, date: formatDay(by) })
  return [
    words,
    ...(by < today ? [t('referrals.progress.late'), ...waited] : []),
    ...(escalatesOn !== undefined && escalatesOn <= today ? [escalated] : []),
  ].join(' ')
}
