import { type AppointmentAction, allowedAppointmentActions } from '@onthaal/shared/appointments'
import { allowedEvents, type TimelineEventName } from '@onthaal/shared/referrals'
import type { Actor } from '../../actor.ts'
import { TransitionNotAllowedError } from '../../errors.ts'
import { appointmentFacts } from '../referral-appointment.ts'
import { factsOf, relationsTo } from '../referral-facts.ts'
import type { Locked } from './move-referral.ts'

const eventOf = {
  plan: 'planAppointment',
  move: 'moveAppointment',
  cancel: 'cancelAppointment',
  came: 'came',
  noShow: 'noShow',
  walkIn: 'walkIn',
} as const satisfies Record<AppointmentAction, TimelineEventName>

/**
 * @returns the event that tells of an action, and under which permission it is written down
 * @throws TransitionNotAllowedError when this actor may not do it with the appointment of a referral now
 */
export function requireAppointmentAction(
  actor: Actor,
  { record, now }: Locked,
  action: AppointmentAction,
) {
  const event = eventOf[action]
  const relations = relationsTo(actor, record)
  if (!allowedAppointmentActions(appointmentFacts(record), relations, now).includes(action)) {
    const allowed = allowedEvents(factsOf(record, [], now), relations, now)
    throw new TransitionNotAllowedError(event, record.referral.status, allowed, [])
  }
  const sends = relations.includes('sender')
  return { event, permission: sends ? ('actAsSender' as const) : ('followReferrals' as const) }
}
