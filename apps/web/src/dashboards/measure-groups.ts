import type { MeasureCode } from '@onthaal/shared/measures'

/** The measures by what they tell of, in the order in which they are read; each stands in one group. */
export const measureGroups = {
  inflow: ['sent', 'open', 'waitingForPickUp', 'overdue', 'caseload'],
  followUp: ['pickedUp', 'pickedUpInTime', 'firstContact', 'noShow', 'escalated'],
  outcomes: [
    ...(['closed', 'completed', 'completedInTime', 'failed', 'rejected', 'cancelled'] as const),
    ...(['acknowledged', 'toAcknowledge', 'contested', 'contestUpheld'] as const),
  ],
  welcome: [
    ...(['arrivalsInvited', 'arrivalsMet', 'arrivalsToInvite'] as const),
    ...(['personsInformed', 'personsNotInformed'] as const),
  ],
  children: [
    ...(['childrenFollowed', 'childrenRed', 'childrenOverdue'] as const),
    ...(['childrenQuestion', 'childrenWithoutReferral'] as const),
  ],
} as const satisfies Record<string, readonly MeasureCode[]>

export type MeasureGroup = keyof typeof measureGroups
