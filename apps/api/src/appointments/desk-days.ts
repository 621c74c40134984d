import type { SlotListQuery } from '@onthaal/shared/appointments/schemas'
import type { ConsultationPurpose } from '@onthaal/shared/consultations'
import { purposeOfReferralList } from '@onthaal/shared/consultations'
import { addDays, belgianInstant, daysBetween } from '@onthaal/shared/time'
import type { Actor } from '../actor.ts'
import { invalidField } from '../errors.ts'
import type { VisitSpan } from './appointment-repository.ts'
import { requireOwnDesk } from './receiving-colleagues.ts'

/** How many days are looked at together at the most. */
const mostDays = 31

/**
 * @returns which time of which desk some days are
 * @throws InvalidInputError when the actor does not work at the desk, or the days make no sense
 */
export function spanOfDays(
  actor: Actor,
  { desk, firstDay, lastDay }: SlotListQuery,
  part: 'body' | 'query',
): VisitSpan {
  requireOwnDesk(actor, desk, part)
  const days = daysBetween(firstDay, lastDay)
  if (days < 0 || days > mostDays) {
    const detail = `The last day is at most ${mostDays} days after the first.`
    throw invalidField('lastDay', 'outOfRange', 'days', detail, part)
  }
  return {
    deskId: desk,
    from: belgianInstant(firstDay, '00:00'),
    until: belgianInstant(addDays(lastDay, 1), '00:00'),
  }
}

/** Why somebody sees whom a desk expects. */
export function purposeOfVisits(actor: Actor): ConsultationPurpose {
  const role = actor.consulting?.role ?? 'counsellor'
  return purposeOfReferralList('queue', role, actor.organisation.kind)
}
