import type { SlotListQuery } from '@onthaal/shared/appointments/schemas'
import { purposeOfReferralList } from '@onthaal/shared/consultations'
import { addDays, belgianInstant, daysBetween } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import type { Shown } from '../../consultations/index.ts'
import { invalidField } from '../../errors.ts'
import type { VisitRecord } from '../appointment-repository.ts'
import type { AppointmentsUseCaseDependencies } from '../appointments-use-cases.ts'
import { receivingColleagues, requireOwnDesk } from '../receiving-colleagues.ts'
import type { SlotRecord } from '../slot-repository.ts'

export interface DeskDays {
  readonly slots: readonly SlotRecord[]
  readonly visits: readonly VisitRecord[]
  readonly colleagues: readonly { readonly id: string; readonly displayName: string }[]
}

/** How many days are looked at together at the most. */
const mostDays = 31

/**
 * What a desk has in store on some days, and whom it expects.
 *
 * @throws InvalidInputError when the actor does not work at the desk, or the days make no sense
 */
export function listSlots({ work }: AppointmentsUseCaseDependencies) {
  return (actor: Actor, { desk, firstDay, lastDay }: SlotListQuery): Promise<DeskDays> => {
    requireOwnDesk(actor, desk, 'query')
    const days = daysBetween(firstDay, lastDay)
    if (days < 0 || days > mostDays) {
      const detail = `The last day is at most ${mostDays} days after the first.`
      throw invalidField('lastDay', 'outOfRange', 'days', detail, 'query')
    }
    const span = {
      deskId: desk,
      from: belgianInstant(firstDay, '00:00'),
      until: belgianInstant(addDays(lastDay, 1), '00:00'),
    }
    return work(actor, async ({ slots, appointments, colleagues, consultation }) => {
      const visits = await appointments.listOfDesk(span)
      consultation.note(...visits.map((visit) => shownVisit(actor, visit)))
      return {
        slots: await slots.list(span),
        visits,
        colleagues: await receivingColleagues(colleagues, desk),
      }
    })
  }
}

function shownVisit(actor: Actor, { referral }: VisitRecord): Shown {
  const role = actor.consulting?.role ?? 'counsellor'
  return {
    partitionId: referral.partitionId,
    keeperId: referral.senderOrganisationId,
    personIds: [referral.personId],
    purpose: purposeOfReferralList('queue', role, actor.organisation.kind),
  }
}
