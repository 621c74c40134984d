import type { Actor } from '../../actor.ts'
import type { Place } from '../../list-place.ts'
import type { RetentionCandidateRow } from '../../retention/index.ts'
import { retentionReasonWords, retentionWords } from '../words/retention-words.ts'
import { dayCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'

const { fields } = retentionWords

const columns: readonly Column<RetentionCandidateRow>[] = [
  [fields.file, 40, ({ personId }) => personId],
  [fields.why, 42, ({ reason }) => retentionReasonWords[reason]],
  [fields.dueOn, 18, ({ dueOn }) => dayCell(dueOn)],
  ['Doorverwijzingen', 18, ({ referrals }) => referrals],
  ['Gesprekken', 14, ({ interviews }) => interviews],
]

/** Which files the last dry run would let go, what is longest overdue first: whose they are stays an id. */
export function candidateSource(actor: Actor): ListSource<Place> {
  const { id } = actor.organisation
  return {
    title: 'Wat zou verdwijnen',
    definition: 'Dossiers die bij de laatste proef zouden verdwijnen. Er staan geen namen in.',
    named: [],
    filters: () => [],
    columns: headingsOf(columns),
    fields: ['followUp'],
    purpose: 'oversight',
    count: ({ retention }, limit) => retention.countCandidates(id, limit),
    people: ({ retention }) => retention.candidatePeople(id),
    async page({ retention }, place, size) {
      const begin = place && { dueOn: place.at, personId: place.id }
      const found = await retention.candidates(id, begin, size + 1)
      const candidates = found.slice(0, size)
      const last = candidates.at(-1)
      return {
        rows: candidates.map((candidate) => cellsOf(columns, candidate)),
        next: found.length > size && last ? { at: last.dueOn, id: last.personId } : undefined,
      }
    },
  }
}
