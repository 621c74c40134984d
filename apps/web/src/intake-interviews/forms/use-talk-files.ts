import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import {
  type FactFieldsProps,
  keepPerson,
  mergeEdits,
  newFaultsOf,
  type Person,
  type PersonValues,
  personQuery,
  savableInput,
  type TypedFile,
  typedFileOf,
  useCircumstances,
  usePersonValidation,
  type ValueField,
  valuesOf,
  writePerson,
} from '../../persons/index.ts'
import type { Saver } from '../saver.ts'
import type { TalkPerson } from '../talk.ts'
import { type FileSection, sectionOf } from '../talk-files.ts'

type Files = Readonly<Record<string, TypedFile>>
type Errors = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A file that two places changed, each into something else: a person has to choose. */
export interface FileConflict {
  theirs: Person
  mine: PersonValues
  fields: ValueField[]
}

interface TalkFilesOptions {
  saver: Saver
  /** Something was typed in a section. */
  onChange: (section: FileSection) => void
}

/** The files of those in a talk, as far as its sections ask for them: each saves itself. */
export function useTalkFiles({ saver, onChange }: TalkFilesOptions) {
  const queryClient = useQueryClient()
  const circumstances = useCircumstances()
  const inWords = usePersonValidation(circumstances)
  const [files, setFiles] = useState<Files>({})
  const latest = useRef(files)
  const [failure, setFailure] = useState<unknown>()
  const [errors, setErrors] = useState<Errors>({})
  const [conflicts, setConflicts] = useState<FileConflict[]>([])
  const asked = useRef(new Set<string>())

  const keep = (file: TypedFile) => {
    latest.current = { ...latest.current, [file.seen.id]: file }
    setFiles(latest.current)
  }
  const read = (personId: string) =>
    queryClient.fetchQuery({ ...personQuery(personId), staleTime: 0 })
  const send = async (personId: string) => {
    const file = latest.current[personId]
    const body = file && savableInput(file, circumstances)
    if (!file || !body) return
    const saved = await writePerson({ seen: file.seen, body })
    keep({ seen: saved, values: latest.current[personId]?.values ?? file.values })
    keepPerson(queryClient, saved)
    // What is proposed, and what would go along, follow from the files.
    void queryClient.invalidateQueries({ queryKey: ['listReferralProposals'] })
    void queryClient.invalidateQueries({ queryKey: ['getHouseholdPreview'] })
  }
  const put = (file: TypedFile, changes: Partial<PersonValues>) => {
    const next = { ...file, values: { ...file.values, ...changes } }
    const personId = file.seen.id
    keep(next)
    setErrors((shown) => {
      const left = Object.entries(shown[personId] ?? {}).filter(
        ([field]) => !Object.hasOwn(changes, field),
      )
      return { ...shown, [personId]: Object.fromEntries(left) }
    })
    if (savableInput(next, circumstances)) saver.change(personId, () => send(personId))
  }
  const faultsIn = (file: TypedFile) => {
    const words = inWords(file.values)
    const faulty = newFaultsOf(file, circumstances)
    return Object.fromEntries(faulty.map(({ field }) => [field, words[field] ?? '']))
  }
  const faults = Object.entries(files).flatMap(([personId, file]) =>
    Object.entries(faultsIn(file)).map(([field, message]) => ({ personId, field, message })),
  )

  return {
    files,
    failure,
    conflicts,
    circumstances,
    /** What is wrong in the fields, whether it is shown yet or not. */
    faults,
    fileOf: (personId: string) => files[personId],
    /** Reads the files that are not here yet, each once. */
    open: async (people: readonly Pick<TalkPerson, 'id'>[]) => {
      const missing = people.filter(({ id }) => !asked.current.has(id))
      for (const { id } of missing) asked.current.add(id)
      await Promise.all(
        missing.map(async ({ id }) => {
          try {
            keep(typedFileOf(await read(id)))
            setFailure(undefined)
          } catch (error) {
            asked.current.delete(id)
            setFailure(error)
          }
        }),
      )
    },
    /** What ties fields to a file. */
    formOf: (file: TypedFile): FactFieldsProps['form'] => ({
      getInputProps: (path) => {
        const field = path as keyof PersonValues
        return {
          value: file.values[field],
          error: errors[file.seen.id]?.[field],
          onChange: (typed: unknown) => {
            put(latest.current[file.seen.id] ?? file, { [field]: typedIn(typed) })
            const section = sectionOf(field)
            if (section) onChange(section)
          },
        }
      },
    }),
    /** Changes several files at once. */
    change: (section: FileSection, changes: ReadonlyMap<string, Partial<PersonValues>>) => {
      for (const [personId, values] of changes) {
        const file = latest.current[personId]
        if (file) put(file, values)
      }
      onChange(section)
    },
    showFaults: () =>
      setErrors(
        Object.fromEntries(Object.entries(files).map(([id, file]) => [id, faultsIn(file)])),
      ),
    /** Shows what the server refused of a file beside its fields. */
    refuse: (personId: string, words: Readonly<Record<string, string>>) =>
      setErrors((shown) => ({ ...shown, [personId]: { ...shown[personId], ...words } })),
    /** Goes on from a newer file; false when a person has to choose first, or it cannot be read. */
    bringTogether: async (personId: string): Promise<boolean> => {
      const file = latest.current[personId]
      const theirs = await read(personId).catch(() => undefined)
      if (!file || !theirs) return false
      const merge = mergeEdits(valuesOf(file.seen), file.values, valuesOf(theirs))
      keep({ seen: theirs, values: merge.merged })
      if (merge.conflicts.length === 0) return true
      setConflicts((open) => [
        ...open.filter((one) => one.theirs.id !== personId),
        { theirs, mine: merge.merged, fields: merge.conflicts },
      ])
      return false
    },
    /** Takes what was saved elsewhere for these fields, and what stands here for all others. */
    choose: ({ theirs }: FileConflict, fields: readonly string[]) => {
      const file = latest.current[theirs.id]
      const stored = Object.entries(valuesOf(theirs)).filter(([field]) => fields.includes(field))
      if (file) keep({ ...file, values: { ...file.values, ...Object.fromEntries(stored) } })
      setConflicts((open) => open.filter((one) => one.theirs.id !== theirs.id))
    },
  }
}

/** What a control hands over: an event of the browser, or the value itself. */
function typedIn(typed: unknown): unknown {
  if (typeof typed !== 'object' || typed === null || !('currentTarget' in typed)) return typed
  const { currentTarget } = typed
  return currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLSelectElement
    ? currentTarget.value
    : typed
}
