import { evaluationStateOn } from '@onthaal/shared/social-contexts'
import type { Day } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import type { Place } from '../../list-place.ts'
import { attentionOf, type DueEvaluationRecord } from '../../social-contexts/index.ts'
import { evaluationWords } from '../words/evaluation-words.ts'
import { dayCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'

const columns: readonly Column<DueEvaluationRecord, [today: Day]>[] = [
  ['Evaluatie op', 16, ({ dueOn }) => dayCell(dueOn)],
  ['Familienaam', 24, ({ person }) => person.familyName ?? undefined],
  ['Voornaam', 20, ({ person }) => person.givenName ?? undefined],
  ['Naam in eigen schrift', 24, ({ person }) => person.originalScriptName ?? undefined],
  ['Referentie', 16, ({ reference }) => reference],
  [
    'Stand',
    20,
    ({ dueOn, progress }, today) =>
      evaluationWords.state[evaluationStateOn({ dueOn, isAnswered: progress !== null }, today)],
  ],
  [
    evaluationWords.feedback.progress,
    28,
    ({ progress }) => (progress === null ? undefined : evaluationWords.progress[progress]),
  ],
]

/** The evaluations that ask for the actor's attention, the longest due first: all of them, beyond what a screen shows. */
export function evaluationSource(actor: Actor, now: Date): ListSource<Place> {
  const { seeker, window, purpose } = attentionOf(actor, now)
  return {
    title: 'Feedback bij evaluaties',
    definition: 'Evaluaties van een OCMW waarvoor feedback gevraagd is, te laat is of pas kwam.',
    named: [],
    filters: () => [],
    columns: headingsOf(columns),
    fields: ['identity', 'followUp'],
    purpose,
    // A few that are near or late: of a desk some hundreds at the most.
    count: async ({ dueEvaluations }, limit) =>
      (await dueEvaluations.list(seeker, window, { limit: limit + 1 })).length,
    people: ({ dueEvaluations }) => dueEvaluations.people(seeker, window),
    async page({ dueEvaluations }, place, size) {
      const found = await dueEvaluations.list(seeker, window, { place, limit: size + 1 })
      const due = found.slice(0, size)
      const last = due.at(-1)
      return {
        rows: due.map((one) => cellsOf(columns, one, window.today)),
        next: found.length > size && last ? { at: last.dueOn, id: last.referralId } : undefined,
      }
    },
  }
}
