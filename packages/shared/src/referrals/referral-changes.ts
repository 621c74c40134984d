import { belgianDay, type Day, workingDaysBetween } from '../time/index.ts'
import { delayReasons, extensionReasons, pausedWorkingDays, putOff } from './referral-clocks.ts'
import type { ReferralState } from './referral-facts.ts'
import type { TransitionContext } from './referral-needs.ts'
import {
  holdReasons,
  type ReferralEventName,
  type ReferralStatus,
  waitingStatuses,
} from './referral-vocabulary.ts'

/** What an event does to the stored facts; what is absent stays, `null` is cleared. */
export type ReferralChanges = Partial<ReferralState> & { status: ReferralStatus }

const noPause = { heldFrom: null, heldAt: null, holdUntil: null, holdReason: null } as const

type Changes = Partial<Omit<ReferralState, 'status'>>

/** What each event changes beside the status; events that are absent change nothing else. */
const changesByEvent: Partial<Record<ReferralEventName, (context: TransitionContext) => Changes>> =
  {
    askInfo: ({ input, now }) => ({ answerBy: input.answerBy ?? null, askedAt: now }),
    answer: endQuestion,
    claim: pickUp,
    assign: pickUp,
    undoAccept: putBack,
    release: putBack,
    reject: close,
    // What was acknowledged is open to discussion again: the sender has to see how it ends.
    contest: () => ({ contest: 'open', acknowledgedAt: null }),
    upholdContest: () => ({ contest: 'upheld', closedAt: null }),
    dismissContest: () => ({ contest: 'dismissed' }),
    firstContact: ({ now }) => ({ firstContactAt: now }),
    hold: ({ facts, input, now }) => ({
      heldFrom: facts.status,
      heldAt: now,
      holdUntil: input.until ?? null,
      holdReason: holdReasons.find((reason) => reason === input.reason) ?? null,
    }),
    resume: endPause,
    complete: close,
    fail: close,
    cancel: close,
    reassign: ({ input }) => ({ ownerId: input.owner ?? null }),
    extend: ({ facts, input }) => ({
      dueBy: input.dueBy ?? null,
      dueWarningOn: putOff(facts.dueWarningOn, gained(facts.dueBy, input.dueBy)),
      extendedFrom: facts.dueBy,
      extensionReason: extensionReasons.find((reason) => reason === input.reason) ?? null,
    }),
    explainDelay: ({ input }) => ({
      delayReason: delayReasons.find((reason) => reason === input.reason) ?? null,
    }),
    forward: (context) => (isWaiting(context) ? close(context) : {}),
    reopen: ({ input }) => ({
      ownerId: input.owner ?? null,
      closedAt: null,
      acknowledgedAt: null,
    }),
    void: standStillNoMore,
    acknowledge: ({ now }) => ({ acknowledgedAt: now }),
  }

/**
 * @param event an event that is allowed in this context
 * @param to the status it leads to
 * @param context facts, input and moment of the event
 * @returns what to store
 */
export function changesOf(
  event: ReferralEventName,
  to: ReferralStatus,
  context: TransitionContext,
): ReferralChanges {
  return { ...changesByEvent[event]?.(context), status: to }
}

function pickUp({ input, now }: TransitionContext): Changes {
  return { ownerId: input.owner ?? null, acceptedAt: now, delayReason: null }
}

function isWaiting({ facts }: TransitionContext): boolean {
  return waitingStatuses.some((status) => status === facts.status)
}

function putBack(): Changes {
  return { ownerId: null, acceptedAt: null }
}

function close(context: TransitionContext): Changes {
  return { closedAt: context.now, ...standStillNoMore(context) }
}

/** Only one of the two can be: a question waits before, a pause after it was picked up. */
function standStillNoMore(context: TransitionContext): Changes {
  return { ...endPause(context), ...endQuestion(context) }
}

/** The clock for the whole stands still while the follow-up is paused, but not beyond the end of the pause. */
function endPause({ facts, now }: TransitionContext): Changes {
  const { heldAt, holdUntil } = facts
  if (heldAt === null || holdUntil === null) return noPause
  const paused = pausedWorkingDays(heldAt, holdUntil, belgianDay(now))
  return {
    ...noPause,
    dueBy: putOff(facts.dueBy, paused),
    dueWarningOn: putOff(facts.dueWarningOn, paused),
  }
}

/**
 * Both clocks stand still while the sender is asked something: the working days waited come on top, however
 * the question ends.
 */
function endQuestion({ facts, now }: TransitionContext): Changes {
  if (facts.askedAt === null) return {}
  const waited = workingDaysBetween(belgianDay(facts.askedAt), belgianDay(now))
  return {
    answerBy: null,
    askedAt: null,
    pickUpBy: putOff(facts.pickUpBy, waited),
    pickUpWarningOn: putOff(facts.pickUpWarningOn, waited),
    dueBy: putOff(facts.dueBy, waited),
    dueWarningOn: putOff(facts.dueWarningOn, waited),
  }
}

/** How many working days later a day became. */
function gained(before: Day | null, after: Day | undefined): number {
  return before === null || after === undefined ? 0 : workingDaysBetween(before, after)
}
