import type { ExportedInterviews } from '@onthaal/shared/exports/schemas'
import { removalDay } from '@onthaal/shared/intake-interviews'
import type { Actor } from '../../actor.ts'
import { type InterviewRecord, placeOfInterview } from '../../intake-interviews/index.ts'
import type { Place } from '../../list-place.ts'
import { interviewOutcomeWords, interviewWords } from '../words/interview-words.ts'
import { dayCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'

const { fields, list } = interviewWords
const ofEvery: readonly Column<InterviewRecord>[] = [
  ['Familienaam', 24, ({ person }) => person.familyName ?? undefined],
  ['Voornaam', 20, ({ person }) => person.givenName ?? undefined],
  ['Naam in eigen schrift', 24, ({ person }) => person.originalScriptName ?? undefined],
  [fields.heldOn, 14, ({ interview }) => dayCell(interview.heldOn ?? undefined)],
  [fields.staff, 28, ({ createdBy }) => createdBy.displayName],
]
const columnsOf: Record<ExportedInterviews['box'], readonly Column<InterviewRecord>[]> = {
  drafts: [
    ...ofEvery,
    [fields.removedOn, 18, ({ interview }) => dayCell(removalDay(interview.updatedAt))],
  ],
  held: [
    ...ofEvery,
    [
      fields.outcome,
      40,
      ({ interview: { outcome } }) =>
        outcome === null ? undefined : interviewOutcomeWords[outcome],
    ],
  ],
}
const definitions: Record<ExportedInterviews['box'], string> = {
  drafts: 'Onthaalgesprekken van onze organisatie die nog niet afgesloten zijn.',
  held: 'Onthaalgesprekken van onze organisatie die afgesloten zijn.',
}

/** The talks of the actor's organisation as their list has them: what changed last first, or what was held last. */
export function interviewSource(actor: Actor, { box }: ExportedInterviews): ListSource<Place> {
  const search = { box, person: undefined, organisationId: actor.organisation.id }
  const columns = columnsOf[box]
  return {
    title: list[box],
    definition: definitions[box],
    named: [],
    filters: () => [],
    columns: headingsOf(columns),
    fields: ['identity', 'interview'],
    purpose: 'interview',
    count: ({ interviews }, limit) => interviews.count(search, limit),
    people: ({ interviews }) => interviews.people(search),
    async page({ interviews }, place, size) {
      const found = await interviews.page(search, place, size + 1)
      const records = found.slice(0, size)
      const last = records.at(-1)
      return {
        rows: records.map((record) => cellsOf(columns, record)),
        next: found.length > size && last ? placeOfInterview(last, box) : undefined,
      }
    },
  }
}
