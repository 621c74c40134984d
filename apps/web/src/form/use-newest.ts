import { useEffect, useState } from 'react'
import { mergeTyped } from './merge-typed.ts'

/** What a colleague saved while somebody typed. */
export interface Newer<Values> {
  taken: readonly (keyof Values & string)[]
  both: readonly (keyof Values & string)[]
  theirs: Values
}

interface NewestOptions<Row, Values> {
  form: {
    getValues: () => Values
    setValues: (values: Values) => void
    resetDirty: (values: Values) => void
  }
  /** As it was read last; nothing when it is not there, or not any more. */
  newest: Row | undefined
  valuesOf: (row: Row) => Values
  /** What is read while the form is being saved is looked at once it is known what came of that. */
  isSaving: boolean
  /** What this form saved itself, which is no news. */
  saved: { version: number } | undefined
}

/**
 * Lets a form go on from the newest state: theirs, with what was typed here on top.
 *
 * @param options.valuesOf has to be the same function each time
 * @returns the state that the next save goes on from, and what a colleague changed meanwhile
 */
export function useNewest<Row extends { version: number }, Values extends Record<string, unknown>>({
  form: { getValues, setValues, resetDirty },
  newest,
  valuesOf,
  isSaving,
  saved,
}: NewestOptions<Row, Values>) {
  const [seen, setSeen] = useState(newest)
  const [newer, setNewer] = useState<Newer<Values>>()
  useEffect(() => {
    if (isSaving || !newest || !seen || newest.version === seen.version) return
    setSeen(newest)
    if (newest.version === saved?.version) {
      setNewer(undefined)
      return
    }
    const theirs = valuesOf(newest)
    const { values, ...changed } = mergeTyped(valuesOf(seen), getValues(), theirs)
    setValues(values)
    resetDirty(theirs)
    setNewer({ ...changed, theirs })
  }, [isSaving, newest, seen, saved, valuesOf, getValues, setValues, resetDirty])
  return {
    seen,
    newer,
    /** Takes what a colleague wrote in the place of what was typed here. */
    take: (field: keyof Values & string) => {
      if (!newer) return
      setValues({ ...getValues(), [field]: newer.theirs[field] })
      const both = newer.both.filter((other) => other !== field)
      setNewer(both.length > 0 ? { ...newer, both } : undefined)
    },
    /** The note was seen. */
    dismiss: () => setNewer(undefined),
  }
}
