import { describe, expect, it } from 'vitest'
import { peopleCountedIn } from './counted-people.ts'
import type { PersonListSearch } from './figure-list-search.ts'

const january = { from: '2026-01-01', until: '2026-01-31' }

describe('a list of people is known by its filters', () => {
  it.each<[PersonListSearch, string, boolean]>([
    [{ kind: 'uninformedPersons' }, 'personsNotInformed', false],
    [
      { kind: 'informedPersons', informedFrom: january.from, informedUntil: january.until },
      ...(['personsInformed', true] as const),
    ],
    [{ kind: 'arrivals', status: 'toInvite' }, 'arrivalsToInvite', false],
    [
      { kind: 'arrivals', invitedFrom: january.from, invitedUntil: january.until },
      ...(['arrivalsInvited', true] as const),
    ],
    [
      { kind: 'arrivals', status: 'came', endedFrom: january.from, endedUntil: january.until },
      ...(['arrivalsMet', true] as const),
    ],
  ])('%j is that of %s', (asked, measure, isOfPeriod) => {
    const period = isOfPeriod ? { period: { grain: 'month', ...january } } : {}
    expect(peopleCountedIn(asked)).toEqual({ of: 'people', measure, ...period })
  })

  it.each<PersonListSearch>([
    { kind: 'arrivals', status: 'came' },
    { kind: 'arrivals', invitedFrom: january.from },
    { kind: 'arrivals', invitedFrom: january.from, invitedUntil: '2026-01-30' },
    { kind: 'arrivals', endedFrom: january.from, endedUntil: january.until },
    {
      ...({ kind: 'arrivals', status: 'came', invitedFrom: january.from } as const),
      ...{ endedFrom: january.from, endedUntil: january.until },
    },
    { kind: 'arrivals', status: 'toInvite', invitedFrom: january.from },
    { kind: 'informedPersons', informedFrom: '2026-01-02', informedUntil: january.until },
  ])('%j is that of none', (asked) => {
    expect(peopleCountedIn(asked)).toBeUndefined()
  })
})
