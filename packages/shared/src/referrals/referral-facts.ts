import type { Day } from '../time/index.ts'
import type { DelayReason, ExtensionReason, ReferralClocks } from './referral-clocks.ts'
import type {
  ContactChannel,
  ContactResult,
  HoldReason,
  ReferralStatus,
  ReferralType,
} from './referral-vocabulary.ts'

/** How a sender's request to look at a rejection again stands; it can be made once. */
export const contestStates = ['open', 'upheld', 'dismissed'] as const
export type ContestState = (typeof contestStates)[number]

/** The part of the facts that events change. `null` is "not (or no longer) so". */
export interface ReferralState extends ReferralClocks {
  /** `null` before the referral exists (event `start`). */
  status: ReferralStatus | null
  /** User who follows it up. */
  ownerId: string | null
  contest: ContestState | null
  /** The status a pause returns to. */
  heldFrom: ReferralStatus | null
  acceptedAt: Date | null
  firstContactAt: Date | null
  /** Why the desk says that nobody picked it up in time. */
  delayReason: DelayReason | null
  /** The uiterste datum before it was put off, which can happen once. */
  extendedFrom: Day | null
  extensionReason: ExtensionReason | null
  /** When the open question was asked. */
  askedAt: Date | null
  /** Day by which the sender is to answer the open question. */
  answerBy: Day | null
  /** When the pause began. */
  heldAt: Date | null
  /** Last day of a pause. */
  holdUntil: Day | null
  holdReason: HoldReason | null
  /** When it last reached `completed`, `failed`, `rejected` or `cancelled`. */
  closedAt: Date | null
  acknowledgedAt: Date | null
}

/** Everything the status machine has to know of a stored referral. */
export interface ReferralFacts extends ReferralState {
  type: ReferralType
  /** In the order in which they were made. */
  attempts: readonly { on: Day; channel: ContactChannel; result: ContactResult }[]
  /** Another desk got a referral of its own for it. */
  forwarded: boolean
  /** The agency went on with the person elsewhere when it ended this one. */
  wentOn: boolean
  reasonCount: number
  /** The person can be reached by phone, e-mail or otherwise. */
  hasContactChannel: boolean
  hasContactLanguage: boolean
  /** A published protocol between the two organisations is in force. */
  hasValidProtocol: boolean
}

/** What the actor gives along with an event; each event asks for its own part. */
export interface TransitionInput {
  /** `start` */
  person?: string | undefined
  /** `askInfo` */
  question?: string | undefined
  /** `askInfo` */
  answerBy?: Day | undefined
  /** `answer` */
  answer?: string | undefined
  /** User who gets the referral: `claim` (the actor itself), `assign`, `reassign`, `reopen`. */
  owner?: string | undefined
  /** `release`, `reject`, `hold`, `cancel`, `reassign`, `extend`, `explainDelay`, `forward`, `reopen`, `void` */
  reason?: string | undefined
  /** `reject`, `contest`, `dismissContest`, `extend`, `explainDelay` */
  explanation?: string | undefined
  /** Another desk: `forward`. */
  desk?: string | undefined
  /** Reference number of the referral that a rejected `duplicate` repeats. */
  duplicateOf?: string | undefined
  /** Last day of a pause: `hold`. */
  until?: Day | undefined
  /** The new uiterste datum: `extend`. */
  dueBy?: Day | undefined
  /** `firstContact` */
  attempt?: { on: Day; channel: ContactChannel; result: ContactResult } | undefined
  /** `complete`, `fail` */
  outcome?: string | undefined
  /** Day of the outcome, not in the future: `complete`, `fail`. */
  date?: Day | undefined
}
