import type { ReferralState } from './referral-facts.ts'
import type { TransitionContext } from './referral-needs.ts'
import type { ReferralEventName, ReferralStatus } from './referral-vocabulary.ts'

/** What an event does to the stored facts; what is absent stays, `null` is cleared. */
export type ReferralChanges = Partial<ReferralState> & { status: ReferralStatus }

type Changes = Partial<Omit<ReferralState, 'status'>>

/** What each event changes beside the status; events that are absent change nothing else. */
const changesByEvent: Partial<Record<ReferralEventName, (context: TransitionContext) => Changes>> =
  {
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
    hold: ({ facts }) => ({ heldFrom: facts.status }),
    resume: () => ({ heldFrom: null }),
    complete: close,
    fail: close,
    cancel: close,
    reassign: ({ input }) => ({ ownerId: input.owner ?? null }),
    reopen: ({ input }) => ({
      ownerId: input.owner ?? null,
      closedAt: null,
      acknowledgedAt: null,
    }),
    void: () => ({ heldFrom: null }),
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
  return { ownerId: input.owner ?? null, acceptedAt: now }
}

function putBack(): Changes {
  return { ownerId: null, acceptedAt: null }
}

function close({ now }: TransitionContext): Changes {
  return { closedAt: now, heldFrom: null }
}
