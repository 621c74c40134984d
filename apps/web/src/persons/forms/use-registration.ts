import { useState } from 'react'
import { useCircumstances } from '../circumstances.ts'
import { useQueryMatches } from '../match-mutations.ts'
import type { MatchQuery, Person, PersonMatch } from '../person.ts'
import { inputOf, newPersonOf } from '../person-input.ts'
import { useCreatePerson } from '../person-mutations.ts'
import { usePersonSearch } from '../person-search-context.tsx'
import type { PersonValues } from '../person-values.ts'

/** What was typed, and who may be that person. */
interface Asked {
  values: PersonValues
  typed: MatchQuery
  matches: PersonMatch[]
}

/** Opens a file for somebody, once it is said of everybody who looks like them that they are others. */
export function useRegistration({ onCreated }: { onCreated: (person: Person) => void }) {
  const circumstances = useCircumstances()
  const { carry } = usePersonSearch()
  const find = useQueryMatches()
  const create = useCreatePerson()
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<Asked>()
  const open = asked?.matches.filter(({ person }) => !others.has(person.id)) ?? []

  const save = ({ values, matches }: Asked, different: ReadonlySet<string>) => {
    const differsFrom = matches.map(({ person }) => person.id).filter((id) => different.has(id))
    const input = newPersonOf(values, circumstances)
    create.mutate(
      { ...input, ...(differsFrom.length > 0 && { differsFrom }) },
      { onSuccess: onCreated },
    )
  }
  const register = (values: PersonValues, different = others) => {
    const typed = matchQueryOf(values, circumstances)
    create.reset()
    setAsked(undefined)
    find.mutate(typed, {
      onSuccess: ({ items }) => {
        const found = { values, typed, matches: items }
        setAsked(found)
        if (items.every(({ person }) => different.has(person.id))) save(found, different)
      },
    })
  }
  const differs = ({ person }: PersonMatch, values: PersonValues) => {
    const different = new Set(others).add(person.id)
    setOthers(different)
    // What was typed since may be of somebody else again.
    if (asked?.matches.every((match) => different.has(match.person.id))) register(values, different)
  }

  return {
    register: (values: PersonValues) => register(values),
    /** Says of one of them that it is somebody else; once that is said of all, what stands there now is saved. */
    differs,
    /** Keeps what was typed for the file of the one it turned out to be. */
    carryTo: (personId: string, values: PersonValues) => carry({ personId, values }),
    suspects: { typed: asked?.typed ?? {}, matches: open },
    isBusy: find.isPending || create.isPending,
    error: create.error ?? find.error,
  }
}

function matchQueryOf(
  values: PersonValues,
  circumstances: ReturnType<typeof useCircumstances>,
): MatchQuery {
  const { givenName, familyName, originalScriptName, birthDate, insz, phone, sex } = inputOf(
    values,
    circumstances,
  )
  const typed = { givenName, familyName, originalScriptName, birthDate, insz, phone, sex }
  const filled = Object.entries(typed).filter(([, value]) => value !== undefined)
  const { partition } = values
  return { ...Object.fromEntries(filled), ...(partition !== '' && { partition }) }
}
