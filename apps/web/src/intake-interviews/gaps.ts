import { fullName, isReachable } from '@onthaal/shared/persons'
import type { Person } from '../persons/index.ts'
import type { Talk } from './talk.ts'

/** Something that sending asks and that is not there yet. */
interface Gap {
  kind: 'noContact' | 'noLanguage' | 'noReasons'
  /** Of the person, or of the referral when that lacks its reasons. */
  id: string
  name: string
}

/** Everything that still lacks before the referrals of a talk can be sent. */
export function gapsOf({ referrals }: Talk, people: readonly Person[]): Gap[] {
  const ofPeople = people.flatMap((person): Gap[] => {
    const about = { id: person.id, name: fullName(person) }
    return [
      ...(isReachable(person) ? [] : [{ kind: 'noContact' as const, ...about }]),
      ...(person.contactLanguage ? [] : [{ kind: 'noLanguage' as const, ...about }]),
    ]
  })
  const ofReferrals = referrals
    .filter(({ reasons }) => reasons.length === 0)
    .map(({ id, person }): Gap => ({ kind: 'noReasons', id, name: fullName(person) }))
  return [...ofPeople, ...ofReferrals]
}
