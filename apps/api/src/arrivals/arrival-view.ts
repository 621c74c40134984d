import { allowedMoves, isAnswerOverdue } from '@onthaal/shared/arrivals'
import type { Arrival, ArrivalInvitations } from '@onthaal/shared/arrivals/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Links } from '../links.ts'
import { personSummaryView } from '../persons/index.ts'
import { present } from '../present.ts'
import type { ArrivalRecord } from './arrival-repository.ts'
import type { WholeArrival } from './arrival-use-cases.ts'

interface ArrivalViewContext {
  readonly links: Links
  readonly now: Date
  /** Who reads and holds no talks is offered nothing. */
  readonly mayMove?: boolean
}

/** An arrival, and what followed from it. */
export function arrivalView(
  record: WholeArrival,
  { links, now, mayMove = true }: ArrivalViewContext,
): Arrival {
  const { arrival, person, updatedBy, followed } = record
  const { id, version, status, source, registeredOn, missedTalks } = arrival
  return {
    ...{ id, href: links.to(`/arrivals/${id}`), version, status },
    allowedMoves: mayMove ? allowedMoves(status) : [],
    person: personSummaryView(person, links),
    ...{ source, registeredOn, missedTalks, earlierReferrals: followed.earlier },
    isAnswerOverdue: isAnswerOverdue(arrival, belgianDay(now)),
    updatedAt: arrival.updatedAt.toISOString(),
    // Who of the agency put them here stays there; from then on it is a colleague.
    ...(source !== 'agency' || arrival.updatedBy !== arrival.createdBy ? { updatedBy } : {}),
    ...present({
      phone: person.phone,
      contactLanguage: person.contactLanguage ?? arrival.contactLanguage,
      invitedOn: arrival.invitedOn,
      endedOn: arrival.endedOn,
    }),
    ...(arrival.plannedAt === null ? {} : { planned: plannedView(record, arrival.plannedAt) }),
    ...(followed.talk && {
      talk: {
        id: followed.talk.id,
        status: followed.talk.status,
        ...present({ heldOn: followed.talk.heldOn }),
      },
    }),
    ...(followed.referral && {
      referral: {
        id: followed.referral.id,
        status: followed.referral.status,
        count: followed.referral.count,
        ...present({ outcome: followed.referral.outcome }),
      },
    }),
  }
}

/** Whom a letter of invitation is for, and where it goes. */
export function invitationView(
  record: WholeArrival,
  context: ArrivalViewContext,
): ArrivalInvitations['items'][number] {
  const { street, houseNumber, box, postalCode, city } = record.person
  return {
    arrival: arrivalView(record, context),
    ...present({ street, houseNumber, box, postalCode, city }),
  }
}

function plannedView({ arrival, staff }: ArrivalRecord, at: Date): NonNullable<Arrival['planned']> {
  return {
    at: at.toISOString(),
    ...present({
      room: arrival.room,
      staff,
      interpreter: arrival.interpreter,
      interpreterLanguage: arrival.interpreterLanguage,
    }),
  }
}
