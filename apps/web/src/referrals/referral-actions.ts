import type { ReferralEventName } from '@onthaal/shared/referrals'
import type { Referral } from './referral.ts'

/** What moves a referral on, the most likely first. */
const mainActions = [
  'resumeDraft',
  'answer',
  'claim',
  'assign',
  'upholdContest',
  'dismissContest',
  'acknowledge',
  'resume',
  'contact',
  'complete',
  'askInfo',
  'reject',
  'contest',
  'fail',
  'referAgain',
] as const

/** What is needed now and then. */
const moreActions = [
  'explainDelay',
  'hold',
  'extend',
  'reassign',
  'release',
  'forward',
  'reopen',
] as const

/** What cannot be undone. */
const finalActions = ['cancel', 'void'] as const

export interface OfferedActions {
  main: ReferralAction[]
  more: (typeof moreActions)[number][]
  final: (typeof finalActions)[number][]
}

export type ReferralAction =
  | (typeof mainActions)[number]
  | (typeof moreActions)[number]
  | (typeof finalActions)[number]

type Known = Pick<Referral, 'status' | 'owner' | 'allowedEvents' | 'acknowledgedAt'>

/** Who looks at the referral, as far as it changes what is said and offered. */
export interface Viewer {
  userId: string
  organisationId: string
  /** Whether they may start a referral for the same person. */
  mayRefer: boolean
}

/** Actions that are no event of the same name. */
const otherwise: Partial<Record<ReferralAction, (known: Known, viewer: Viewer) => boolean>> = {
  // What waits of the agency has nothing to write on: it goes out by itself.
  resumeDraft: ({ status, allowedEvents }, { mayRefer }) =>
    status === 'draft' && mayRefer && allowedEvents.includes('submit'),
  // Every attempt after the first is no event of its own: the owner goes on recording.
  contact: ({ status, owner, allowedEvents }, { userId }) =>
    allowedEvents.includes('firstContact') || (status === 'inProgress' && owner?.id === userId),
  referAgain: ({ status, acknowledgedAt }, { mayRefer }) =>
    status === 'rejected' && acknowledgedAt !== undefined && mayRefer,
}

/** Whether somebody may do this now. The server says which events are allowed. */
export function isOffered(action: ReferralAction, known: Known, viewer: Viewer): boolean {
  const events: readonly ReferralEventName[] = known.allowedEvents
  return otherwise[action]?.(known, viewer) ?? events.some((event) => event === action)
}

/**
 * What this user may do now: `main` to be shown as buttons, the first of them primary; `more` behind
 * a door; `final`, what cannot be undone, apart. Whoever has nothing to move on finds `more` in front.
 */
export function actionsFor(known: Known, viewer: Viewer): OfferedActions {
  const offered = <Action extends ReferralAction>(actions: readonly Action[]) =>
    actions.filter((action) => isOffered(action, known, viewer))
  const main = offered(mainActions)
  const more = offered(moreActions)
  const isFirst = main.length === 0
  return {
    main: isFirst ? more : main,
    more: isFirst ? [] : more,
    final: offered(finalActions),
  }
}
