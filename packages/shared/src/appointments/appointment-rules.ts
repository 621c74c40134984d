import { isOpenStatus, type ReferralStatus, type Relation } from '../referrals/index.ts'
import { belgianDay } from '../time/index.ts'
import {
  type AppointmentAction,
  type AppointmentState,
  appointmentActions,
} from './appointment-vocabulary.ts'

/** What the rules of appointments have to know of a referral. */
export interface AppointmentFacts {
  readonly status: ReferralStatus
  /** The newest appointment, if there ever was one. */
  readonly appointment:
    | { readonly state: AppointmentState; readonly startsAt: Date; readonly endsAt: Date }
    | undefined
}

const desk: readonly Relation[] = ['receiver', 'owner']
const bothSides: readonly Relation[] = ['sender', ...desk]

/** Who may do what; when it can be done is another question. */
const actionsOfRelation: Readonly<Record<AppointmentAction, readonly Relation[]>> = {
  plan: bothSides,
  move: bothSides,
  cancel: bothSides,
  came: desk,
  noShow: desk,
  walkIn: desk,
}

/**
 * What somebody may do with the appointment of a referral. Both sides plan it, move it and cancel it until
 * it is over; who came is for the desk to say. A no-show who comes in later that day did come.
 *
 * @param facts the referral and its appointment
 * @param relations how somebody stands to the referral
 * @param now the moment
 * @returns the actions, in the order of {@link appointmentActions}
 */
export function allowedAppointmentActions(
  { status, appointment }: AppointmentFacts,
  relations: readonly Relation[],
  now: Date,
): AppointmentAction[] {
  const isOpen = isOpenStatus(status)
  const isPlanned = appointment?.state === 'planned'
  const isOver = appointment !== undefined && appointment.endsAt <= now
  const isToday = appointment !== undefined && belgianDay(appointment.startsAt) === belgianDay(now)
  const isDue = appointment !== undefined && belgianDay(appointment.startsAt) <= belgianDay(now)
  const isPossible: Record<AppointmentAction, boolean> = {
    plan: isOpen && !isPlanned,
    move: isOpen && isPlanned && !isOver,
    cancel: isPlanned && !isOver,
    came: (isPlanned && isDue) || (appointment?.state === 'noShow' && isToday),
    // Too late is not yet absent, but too early to tell is not even late.
    noShow: isPlanned && appointment.startsAt <= now,
    walkIn: isOpen && !isPlanned,
  }
  return appointmentActions.filter(
    (action) =>
      isPossible[action] &&
      actionsOfRelation[action].some((relation) => relations.includes(relation)),
  )
}

/**
 * Whether a no-show counts as an attempt to reach the person: as with any further attempt, once the
 * referral is followed up, and only for whoever owns it.
 *
 * @param status where the referral stands
 * @param relations how somebody stands to it
 */
export function countsAsAttempt(status: ReferralStatus, relations: readonly Relation[]): boolean {
  return status === 'inProgress' && relations.includes('owner')
}
