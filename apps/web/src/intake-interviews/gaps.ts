import { guardiansToReach } from '@onthaal/shared/households'
import { fullName, isReachable } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import type { Schemas } from '../api/client.ts'
import type { Person } from '../persons/index.ts'
import type { Talk } from './talk.ts'

/** Something that sending asks and that is not there yet. */
interface Gap {
  kind: 'noContact' | 'noLanguage' | 'noReasons'
  /** Of the person, or of the referral when that lacks its reasons. */
  id: string
  name: string
}

/** Who would go along with a referral of each person; nobody as long as that is not known. */
export type Along = ReadonlyMap<string, Schemas['HouseholdPreview']['members']>

/** Everything that still lacks before the referrals of a talk can be sent. */
export function gapsOf({ referrals }: Talk, people: readonly Person[], along: Along): Gap[] {
  const today = belgianDay(new Date())
  const ofPeople = people.flatMap((person): Gap[] => {
    const about = { id: person.id, name: fullName(person) }
    return [
      ...(isReachable(person, guardiansToReach(person, along.get(person.id) ?? [], today))
        ? []
        : [{ kind: 'noContact' as const, ...about }]),
      ...(person.contactLanguage ? [] : [{ kind: 'noLanguage' as const, ...about }]),
    ]
  })
  const ofReferrals = referrals
    .filter(({ reasons }) => reasons.length === 0)
    .map(({ id, person }): Gap => ({ kind: 'noReasons', id, name: fullName(person) }))
  return [...ofPeople, ...ofReferrals]
}
