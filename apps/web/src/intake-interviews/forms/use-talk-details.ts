import { useForm } from '@mantine/form'
import {
  afterChangeIn,
  type InterviewSection,
  type StatesOfSections,
} from '@onthaal/shared/intake-interviews'
import { belgianDay } from '@onthaal/shared/time'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { mergeTalk } from '../merge-talk.ts'
import { talkPart } from '../refusal.ts'
import type { Saver } from '../saver.ts'
import type { Talk } from '../talk.ts'
import { talkWrites } from '../talk-mutations.ts'
import { talkQuery } from '../talk-queries.ts'
import {
  inputOfTalk,
  savingFaultsOf,
  type TalkField,
  type TalkValues,
  valuesOfTalk,
} from '../talk-values.ts'

/** The talk itself: its form, which saves itself, and what to do when it was changed elsewhere. */
export function useTalkDetails(stored: Talk, saver: Saver) {
  const queryClient = useQueryClient()
  const today = belgianDay(new Date())
  const form = useForm<TalkValues>({ initialValues: valuesOfTalk(stored) })
  // The state of the server that this form goes on from.
  const seen = useRef(stored)
  const [conflict, setConflict] = useState<{ theirs: TalkValues; fields: TalkField[] }>()
  const [taken, setTaken] = useState<TalkField[]>([])

  const { values, getValues } = form
  const latest = useRef(getValues)
  latest.current = getValues

  const settle = (talk: Talk) => {
    seen.current = talk
    queryClient.setQueryData(talkQuery(talk.id).queryKey, talk)
  }
  const save = useRef(async () => {
    const input = inputOfTalk(latest.current(), seen.current, belgianDay(new Date()))
    settle(await talkWrites.details(seen.current, input))
  })

  const setSections = (sections: StatesOfSections) => {
    if (sections !== getValues().sections) form.setFieldValue('sections', sections)
  }
  const begin = (section: InterviewSection) =>
    setSections(afterChangeIn(getValues().sections, section))
  const told = JSON.stringify([values.topics, values.materials])
  const [toldBefore, setToldBefore] = useState(told)
  const beginNow = useRef(begin)
  beginNow.current = begin
  useEffect(() => {
    if (told === toldBefore) return
    setToldBefore(told)
    beginNow.current('informed')
  }, [told, toldBefore])

  useEffect(() => {
    const typed = inputOfTalk(values, seen.current, today)
    const known = inputOfTalk(valuesOfTalk(seen.current), seen.current, today)
    if (JSON.stringify(typed) !== JSON.stringify(known)) saver.change(talkPart, save.current)
  }, [values, today, saver])

  return {
    form,
    today,
    /** The newest state of the server that is known here. */
    current: () => seen.current,
    /** Something that was typed cannot be saved as it stands. */
    isFaulty: Object.keys(savingFaultsOf(values, today)).length > 0,
    /** Something changes in a section that is saved elsewhere. */
    begin,
    /** Staff say whether a section is done. */
    sayDone: (section: InterviewSection, isDone: boolean) =>
      setSections({ ...getValues().sections, [section]: isDone ? 'done' : 'busy' }),
    conflict,
    /** What was changed elsewhere and stands in the form now. */
    taken,
    /** Goes on from a newer state of the server; false when a person has to choose first. */
    bringTogether: (theirs: Talk): boolean => {
      const merge = mergeTalk(valuesOfTalk(seen.current), getValues(), valuesOfTalk(theirs))
      settle(theirs)
      form.setValues({ ...merge.taken, sections: merge.sections })
      setTaken(merge.conflicts.length > 0 ? [] : talkFieldsIn(merge.taken))
      setConflict(
        merge.conflicts.length > 0
          ? { theirs: valuesOfTalk(theirs), fields: merge.conflicts }
          : undefined,
      )
      return merge.conflicts.length === 0
    },
    /** Takes what was saved elsewhere for these fields, and what stands here for all others. */
    choose: (fields: readonly TalkField[]) => {
      if (conflict) {
        form.setValues(Object.fromEntries(fields.map((field) => [field, conflict.theirs[field]])))
      }
      setConflict(undefined)
    },
  }
}

function talkFieldsIn(values: Partial<Record<TalkField, unknown>>): TalkField[] {
  return Object.keys(values) as TalkField[]
}
