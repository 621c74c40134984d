import type { BackgroundQuestion } from '@onthaal/shared/background'
import { belgianDay } from '@onthaal/shared/time'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { isFailure } from '../../api/errors.ts'
import { mergeTyped } from '../../form/index.ts'
import type { Background } from '../background.ts'
import { keepBackground, writeBackground } from '../background-mutations.ts'
import { backgroundQuery } from '../background-queries.ts'
import {
  type BackgroundValues,
  faultsOf,
  inputOf,
  type Overtaken,
  overtakenBy,
  overtakenWithout,
  valuesOf,
} from '../background-values.ts'

/** Saves the parts of a page by itself, one after the other, as that of a talk does. */
export interface Saves {
  change(part: string, job: () => Promise<void>): void
}

/** What is typed of one person. */
interface Typed {
  /** The state of the server that it goes on from. */
  seen: Background
  values: BackgroundValues
  /** What a colleague answered otherwise, while somebody answered here. */
  overtaken?: Overtaken | undefined
}

export type Backgrounds = ReturnType<typeof useBackgrounds>

/**
 * What is typed of the background of the people of one page, which saves itself. What a colleague saved
 * meanwhile is brought together with it; where both answered the same question, what stands here is saved and
 * the other answer is shown.
 */
export function useBackgrounds(saver: Saves) {
  const queryClient = useQueryClient()
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({})
  const latest = useRef(typed)

  const keep = (personId: string, changes: Partial<Typed> & Pick<Typed, 'seen' | 'values'>) => {
    const next = { ...latest.current[personId], ...changes }
    latest.current = { ...latest.current, [personId]: next }
    setTyped(latest.current)
  }
  const send = async (personId: string) => {
    const one = latest.current[personId]
    if (one === undefined) return
    const body = inputOf(one.values, one.seen, belgianDay(new Date()))
    const saved = await writeBackground({ personId, seen: one.seen, body })
    keepBackground(queryClient, personId, saved)
    keep(personId, { seen: saved, values: latest.current[personId]?.values ?? one.values })
  }
  const bringTogether = async (personId: string) => {
    const theirs = await queryClient.fetchQuery({ ...backgroundQuery(personId), staleTime: 0 })
    const one = latest.current[personId]
    if (one === undefined) return
    const found = valuesOf(theirs)
    const { values, both } = mergeTyped(valuesOf(one.seen), one.values, found)
    keep(personId, { seen: theirs, values, overtaken: overtakenBy(one.overtaken, both, found) })
  }
  const save = async (personId: string) => {
    try {
      await send(personId)
    } catch (error) {
      if (!isFailure(error, 'staleVersion')) throw error
      await bringTogether(personId)
      await send(personId)
    }
  }
  const change = (personId: string, changes: Partial<BackgroundValues>) => {
    const one = latest.current[personId]
    if (one === undefined) return
    keep(personId, { ...one, values: { ...one.values, ...changes } })
    saver.change(`background-${personId}`, () => save(personId))
  }

  return {
    typedOf: (personId: string): Typed | undefined => typed[personId],
    /** Begins with what is stored; whatever is typed already stays. */
    begin: (personId: string, stored: Background) => {
      if (latest.current[personId] === undefined) {
        keep(personId, { seen: stored, values: valuesOf(stored) })
      }
    },
    change,
    /** What was typed and cannot be saved as it stands. */
    faults: Object.entries(typed).flatMap(([personId, { values }]) =>
      (Object.keys(faultsOf(values, belgianDay(new Date()))) as BackgroundQuestion[]).map(
        (question) => ({ personId, question }),
      ),
    ),
    /** Of whom a colleague answered otherwise, in whatever part. */
    overtaken: Object.entries(typed).flatMap(([personId, { overtaken }]) =>
      overtaken ? [{ personId, ...overtaken }] : [],
    ),
    /** Takes the answer of a colleague in the place of what was typed here. */
    take: (personId: string, question: BackgroundQuestion) => {
      const one = latest.current[personId]
      if (one?.overtaken === undefined) return
      const { theirs } = one.overtaken
      keep(personId, { ...one, overtaken: overtakenWithout(one.overtaken, question) })
      change(personId, { [question]: theirs[question] })
    },
    /** Leaves the answers of a colleague for what was typed here. */
    dismiss: (personId: string) => {
      const one = latest.current[personId]
      if (one) keep(personId, { ...one, overtaken: undefined })
    },
  }
}
