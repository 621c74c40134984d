import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { PersonCriteria } from './person.ts'

/** What stands in the fields of the search, as it was typed. */
export interface SearchTerms {
  name: string
  birthDate: string
  insz: string
}

const noTerms: SearchTerms = { name: '', birthDate: '', insz: '' }

interface PersonSearch {
  terms: SearchTerms
  criteria: PersonCriteria | undefined
  search: (terms: SearchTerms, criteria: PersonCriteria) => void
}

const PersonSearchContext = createContext<PersonSearch | undefined>(undefined)

/**
 * Keeps the last search while people move between the list, a file and the form for a new person.
 * It lives in memory only: who was looked for may stand neither in an address nor in browser storage.
 */
export function PersonSearchProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<{ terms: SearchTerms; criteria?: PersonCriteria }>({
    terms: noTerms,
  })
  const value = useMemo(
    () => ({
      terms: state.terms,
      criteria: state.criteria,
      search: (terms: SearchTerms, criteria: PersonCriteria) => setState({ terms, criteria }),
    }),
    [state],
  )
  return <PersonSearchContext value={value}>{children}</PersonSearchContext>
}

export function usePersonSearch(): PersonSearch {
  const search = useContext(PersonSearchContext)
  if (!search) throw new Error('usePersonSearch needs a PersonSearchProvider around the router')
  return search
}
