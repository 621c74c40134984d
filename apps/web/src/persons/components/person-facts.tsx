import type { ReactNode } from 'react'
import type { Person } from '../person.ts'
import { type FactName, personSections } from '../person-sections.ts'
import { FactGroup } from './fact-group.tsx'

const essential: readonly FactName[] = [
  'givenName',
  'familyName',
  'birthDate',
  'insz',
  'nationalities',
  'contactLanguage',
  'phone',
  'email',
]

interface PersonFactsProps {
  person: Person
  /** The number, where it can be shown whole. */
  insz?: ReactNode
}

/** Everything that the reader may see of a person, in one list; what is essential and missing is said. */
export function PersonFacts({ person, insz }: PersonFactsProps) {
  return (
    <FactGroup
      person={person}
      names={Object.values(personSections).flat()}
      essential={essential}
      insz={insz}
    />
  )
}
