import type { MeasureCode } from '@onthaal/shared/measures'
import { type CountedList, wholePeriod } from './counted-list.ts'
import type { PersonListSearch } from './figure-list-search.ts'

/** A list of people that is exactly what a number of a measure counts. */
export interface CountedPeople extends CountedList {
  readonly measure: MeasureCode
}

/** @returns of which measure a list of people is, by its filters; nothing where no number counts just these */
export function peopleCountedIn(asked: PersonListSearch): CountedPeople | undefined {
  if (asked.kind === 'uninformedPersons') return { of: 'people', measure: 'personsNotInformed' }
  if (asked.kind === 'informedPersons') {
    return within('personsInformed', asked.informedFrom, asked.informedUntil)
  }
  const { status, invitedFrom, invitedUntil, endedFrom, endedUntil } = asked
  const [isInvited, isEnded] = [invitedFrom ?? invitedUntil, endedFrom ?? endedUntil]
  if (isInvited === undefined && isEnded === undefined) {
    return status === 'toInvite' ? { of: 'people', measure: 'arrivalsToInvite' } : undefined
  }
  if (isEnded === undefined && status === undefined) {
    return within('arrivalsInvited', invitedFrom, invitedUntil)
  }
  return isInvited === undefined && status === 'came'
    ? within('arrivalsMet', endedFrom, endedUntil)
    : undefined
}

function within(
  measure: MeasureCode,
  from: string | undefined,
  until: string | undefined,
): CountedPeople | undefined {
  const period = from && until ? wholePeriod({ from, until }) : undefined
  return period && { of: 'people', measure, period }
}
