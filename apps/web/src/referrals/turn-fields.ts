import {
  cancelReasons,
  delayReasons,
  extensionReasons,
  holdReasons,
} from '@onthaal/shared/referrals'
import { addWorkingDays, type Day } from '@onthaal/shared/time'
import type { Translation } from '../i18n/nl-be/index.ts'
import { noteMaxLength } from './referral-values.ts'
import type { Turn, TurnBody } from './turn-mutations.ts'

type Words = Translation['referralTurns']['turns']

/** Where the words for something in a dialog stand. */
type Label = { [T in Turn]: `referralTurns.turns.${T}.${keyof Words[T] & string}` }[Turn]

/** Who will read what is typed, for the words under the field. */
type Reader = 'sender' | 'desk' | 'both' | 'own'

/** One thing that a turn asks. */
export type TurnField = { label: Label; isOptional?: true } & (
  | { kind: 'text' | 'line'; maxLength: number; readBy: Reader }
  | { kind: 'choice'; of: 'holdReason'; values: typeof holdReasons }
  | { kind: 'choice'; of: 'cancelReason'; values: typeof cancelReasons }
  | { kind: 'choice'; of: 'extensionReason'; values: typeof extensionReasons }
  | { kind: 'choice'; of: 'delayReason'; values: typeof delayReasons }
  | { kind: 'day'; usual?: (today: Day) => Day }
  | { kind: 'colleague' }
  | { kind: 'desk' }
  | { kind: 'clientNumber' }
)

const text = (label: Label, readBy: Reader) =>
  ({ kind: 'text', label, maxLength: noteMaxLength, readBy }) as const
/** A reason for the file, told in one line. */
const reason = (label: Label) => ({ kind: 'line', label, maxLength: 200, readBy: 'own' }) as const
const colleague = (label: Label) => ({ kind: 'colleague', label }) as const

/** What each turn asks, in the order of its dialog: the fields of what it sends, and no others. */
export const turnFields: { [T in Turn]: Record<keyof TurnBody<T>, TurnField> } = {
  askInfo: {
    question: text('referralTurns.turns.askInfo.question', 'sender'),
    answerBy: {
      kind: 'day',
      label: 'referralTurns.turns.askInfo.answerBy',
      // After five working days without an answer somebody has to look into it
      // (docs/decisions/0012-what-waits-of-the-status-machine.md).
      usual: (today) => addWorkingDays(today, 5),
    },
  },
  answer: { answer: text('referralTurns.turns.answer.answer', 'desk') },
  assign: { owner: colleague('referralTurns.turns.assign.owner') },
  reassign: {
    owner: colleague('referralTurns.turns.reassign.owner'),
    reason: reason('referralTurns.turns.reassign.reason'),
  },
  reopen: {
    owner: colleague('referralTurns.turns.reopen.owner'),
    reason: reason('referralTurns.turns.reopen.reason'),
  },
  release: { reason: reason('referralTurns.turns.release.reason') },
  contest: { explanation: text('referralTurns.turns.contest.explanation', 'desk') },
  upholdContest: {
    explanation: {
      ...text('referralTurns.turns.upholdContest.explanation', 'sender'),
      isOptional: true,
    },
  },
  dismissContest: { explanation: text('referralTurns.turns.dismissContest.explanation', 'sender') },
  hold: {
    reason: {
      kind: 'choice',
      label: 'referralTurns.turns.hold.reason',
      of: 'holdReason',
      values: holdReasons,
    },
    until: { kind: 'day', label: 'referralTurns.turns.hold.until' },
    note: { ...text('referralTurns.turns.hold.note', 'own'), isOptional: true },
  },
  extend: {
    dueBy: { kind: 'day', label: 'referralTurns.turns.extend.dueBy' },
    reason: {
      kind: 'choice',
      label: 'referralTurns.turns.extend.reason',
      of: 'extensionReason',
      values: extensionReasons,
    },
    explanation: text('referralTurns.turns.extend.explanation', 'own'),
  },
  explainDelay: {
    reason: {
      kind: 'choice',
      label: 'referralTurns.turns.explainDelay.reason',
      of: 'delayReason',
      values: delayReasons,
    },
    explanation: text('referralTurns.turns.explainDelay.explanation', 'sender'),
  },
  cancel: {
    reason: {
      kind: 'choice',
      label: 'referralTurns.turns.cancel.reason',
      of: 'cancelReason',
      values: cancelReasons,
    },
    explanation: { ...text('referralTurns.turns.cancel.explanation', 'both'), isOptional: true },
  },
  void: { reason: reason('referralTurns.turns.void.reason') },
  forward: {
    desk: { kind: 'desk', label: 'referralTurns.turns.forward.desk' },
    reason: text('referralTurns.turns.forward.reason', 'sender'),
  },
  clientNumber: {
    agiiClientNumber: {
      kind: 'clientNumber',
      label: 'referralTurns.turns.clientNumber.agiiClientNumber',
      isOptional: true,
    },
  },
}
