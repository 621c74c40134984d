import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { PersonCriteria, SearchTerms } from './person.ts'
import type { PersonValues } from './person-values.ts'

/** What was typed of somebody new who turned out to have a file. */
interface Carried {
  personId: string
  values: PersonValues
}

const noTerms: SearchTerms = { name: '', birthDate: '', insz: '', phone: '' }

interface PersonSearch {
  terms: SearchTerms
  criteria: PersonCriteria | undefined
  search: (terms: SearchTerms, criteria: PersonCriteria) => void
  carried: Carried | undefined
  /** Keeps it until it is taken over or thrown away. */
  carry: (carried: Carried | undefined) => void
}

const PersonSearchContext = createContext<PersonSearch | undefined>(undefined)

/**
 * Keeps the last search, and what was typed of somebody who turned out to have a file, while people move between the list, a file and the form for a new person.
 * It lives in memory only: who was looked for may stand neither in an address nor in browser storage.
 */
export function PersonSearchProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<{ terms: SearchTerms; criteria?: PersonCriteria }>({
    terms: noTerms,
  })
  const [carried, carry] = useState<Carried>()
  const value = useMemo(
    () => ({
      terms: state.terms,
      criteria: state.criteria,
      search: (terms: SearchTerms, criteria: PersonCriteria) => setState({ terms, criteria }),
      carried,
      carry,
    }),
    [state, carried],
  )
  return <PersonSearchContext value={value}>{children}</PersonSearchContext>
}

export function usePersonSearch(): PersonSearch {
  const search = useContext(PersonSearchContext)
  if (!search) throw new Error('usePersonSearch needs a PersonSearchProvider around the router')
  return search
}
