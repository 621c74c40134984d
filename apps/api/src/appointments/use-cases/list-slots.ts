import type { SlotListQuery } from '@onthaal/shared/appointments/schemas'
import type { Actor } from '../../actor.ts'
import type { Shown } from '../../consultations/index.ts'
import type { VisitRecord } from '../appointment-repository.ts'
import type { AppointmentsUseCaseDependencies } from '../appointments-use-cases.ts'
import { purposeOfVisits, spanOfDays } from '../desk-days.ts'
import { receivingColleagues } from '../receiving-colleagues.ts'
import type { SlotRecord } from '../slot-repository.ts'

export interface DeskDays {
  readonly slots: readonly SlotRecord[]
  readonly visits: readonly VisitRecord[]
  readonly colleagues: readonly { readonly id: string; readonly displayName: string }[]
}

/**
 * What a desk has in store on some days, and whom it expects.
 *
 * @throws InvalidInputError when the actor does not work at the desk, or the days make no sense
 */
export function listSlots({ work }: AppointmentsUseCaseDependencies) {
  return (actor: Actor, query: SlotListQuery): Promise<DeskDays> => {
    const span = spanOfDays(actor, query, 'query')
    return work(actor, async ({ slots, appointments, colleagues, consultation }) => {
      const visits = await appointments.listOfDesk(span)
      consultation.note(...visits.map((visit) => shownVisit(actor, visit)))
      return {
        slots: await slots.list(span),
        visits,
        colleagues: await receivingColleagues(colleagues, query.desk),
      }
    })
  }
}

function shownVisit(actor: Actor, { referral }: VisitRecord): Shown {
  return {
    partitionId: referral.partitionId,
    keeperId: referral.senderOrganisationId,
    personIds: [referral.personId],
    purpose: purposeOfVisits(actor),
  }
}
