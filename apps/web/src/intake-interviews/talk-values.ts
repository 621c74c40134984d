import {
  everySection,
  type InterpreterKind,
  type InterviewChannel,
  type InterviewNeed,
  type InterviewOutcome,
  type InterviewTopic,
  missingInInterview,
  type StatesOfSections,
} from '@onthaal/shared/intake-interviews'
import { formatDay } from '../i18n/formats.ts'
import { readPastDay } from '../referrals/index.ts'
import type { TalkInput } from './talk.ts'

/** A talk as it stands in the form: everything as typed. */
export interface TalkValues extends Record<string, unknown> {
  heldOn: string
  place: string
  channel: InterviewChannel | ''
  languages: string[]
  interpreter: InterpreterKind | ''
  topics: InterviewTopic[]
  materials: string[]
  notes: string
  sections: StatesOfSections
}

/** What people fill in; how far the sections are follows from that, and is never asked. */
export const talkFields = [
  'heldOn',
  'place',
  'channel',
  'languages',
  'interpreter',
  'topics',
  'materials',
  'notes',
] as const

export type TalkField = (typeof talkFields)[number]

export const maxLengths = { place: 200, materials: 200, notes: 4000 } as const

/** The stored talk in the form's own spelling, so that nothing looks changed that is not. */
export function valuesOfTalk(talk: TalkInput): TalkValues {
  return {
    heldOn: talk.heldOn ? formatDay(talk.heldOn) : '',
    place: talk.place ?? '',
    channel: talk.channel ?? '',
    languages: talk.languages,
    interpreter: talk.interpreter ?? '',
    topics: talk.topics,
    materials: talk.materials,
    notes: talk.notes ?? '',
    sections: everySection(talk.sections ?? {}),
  }
}

export type TalkFault =
  | 'heldOnInvalid'
  | 'heldOnInFuture'
  | 'heldOnMissing'
  | 'tooLong'
  | 'channelMissing'
  | 'languagesMissing'
  | 'topicsMissing'

type TalkFaults = Partial<Record<TalkField, TalkFault>>

/** What cannot be saved as it stands, by field. */
export function savingFaultsOf(values: TalkValues, today: string): TalkFaults {
  const faults: TalkFaults = {}
  const day = readPastDay(values.heldOn, today)
  if (values.heldOn.trim() !== '' && !day.ok) {
    faults.heldOn = day.fault === 'dateInFuture' ? 'heldOnInFuture' : 'heldOnInvalid'
  }
  if (values.place.trim().length > maxLengths.place) faults.place = 'tooLong'
  if (values.materials.some((one) => one.length > maxLengths.materials))
    faults.materials = 'tooLong'
  if (values.notes.trim().length > maxLengths.notes) faults.notes = 'tooLong'
  return faults
}

const faultsByNeed: Partial<Record<InterviewNeed, [TalkField, TalkFault]>> = {
  heldOn: ['heldOn', 'heldOnMissing'],
  notInFuture: ['heldOn', 'heldOnInFuture'],
  channel: ['channel', 'channelMissing'],
  languages: ['languages', 'languagesMissing'],
  topics: ['topics', 'topicsMissing'],
}

/** What the talk still lacks before it can end like this, by field, in the order of the form. */
export function closingFaultsOf(
  values: TalkValues,
  outcome: InterviewOutcome,
  today: string,
): TalkFaults {
  const faults = savingFaultsOf(values, today)
  const day = readPastDay(values.heldOn, today)
  const missing = missingInInterview(
    {
      ...(day.ok && { heldOn: day.day }),
      ...(values.channel && { channel: values.channel }),
      languages: values.languages,
      topics: values.topics,
      lineCount: 0,
      withoutProtocol: 0,
    },
    outcome,
    today,
  )
  for (const need of missing) {
    const known = faultsByNeed[need]
    if (known) faults[known[0]] ??= known[1]
  }
  return Object.fromEntries(
    talkFields.flatMap((field) => (faults[field] ? [[field, faults[field]]] : [])),
  )
}

/**
 * What goes to the server: everything that can be saved, and of the rest what is stored already.
 *
 * @param values as typed
 * @param stored what the server has now
 * @param today the last day that a talk can have been held
 */
export function inputOfTalk(values: TalkValues, stored: TalkInput, today: string): TalkInput {
  const faults = savingFaultsOf(values, today)
  const day = readPastDay(values.heldOn, today)
  const savable: TalkValues = { ...values }
  const before = valuesOfTalk(stored)
  if (faults.place) savable.place = before.place
  if (faults.notes) savable.notes = before.notes
  if (faults.materials) savable.materials = before.materials
  const heldOn = faults.heldOn ? stored.heldOn : day.ok && day.day
  const place = savable.place.trim()
  const notes = savable.notes.trim()
  return {
    ...(heldOn && { heldOn }),
    ...(place && { place }),
    ...(values.channel && { channel: values.channel }),
    languages: values.languages,
    ...(values.interpreter && { interpreter: values.interpreter }),
    topics: values.topics,
    materials: savable.materials,
    ...(notes && { notes }),
    sections: values.sections,
  }
}
