import type { Day } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import type { Place } from '../../list-place.ts'
import { type DueTask, dueTasksOf } from '../../shared-clients/index.ts'
import { answerWords } from '../words/rights-words.ts'
import { taskWords } from '../words/task-words.ts'
import { dayCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'

const { tasks: words } = taskWords
const columns: readonly Column<DueTask, [today: Day, own: string]>[] = [
  [words.by, 16, ({ task }) => dayCell(task.dueOn)],
  [words.late, 12, ({ task }, today) => (task.dueOn < today ? answerWords.yes : undefined)],
  [words.what, 50, ({ task }) => task.what],
  // Of those that are somebody's, only one's own fall to one.
  [words.assignee, 28, ({ task }, _, own) => (task.assigneeId === null ? words.nobody : own)],
  ['Familienaam', 24, ({ person }) => person.familyName ?? undefined],
  ['Voornaam', 20, ({ person }) => person.givenName ?? undefined],
  ['Naam in eigen schrift', 24, ({ person }) => person.originalScriptName ?? undefined],
  ['Referentie', 16, ({ reference }) => reference],
]

/** What the actor is to do by today for people whom others follow as well, the longest due first: beyond what a screen shows. */
export function taskSource(actor: Actor, now: Date): ListSource<Place> {
  const { search, purpose } = dueTasksOf(actor, now)
  return {
    title: 'Taken voor vandaag',
    definition:
      'Wat tegen vandaag moet gebeuren voor mensen die we samen met anderen volgen: eigen taken, en taken die nog van niemand zijn.',
    named: [],
    filters: () => [],
    columns: headingsOf(columns),
    fields: ['identity', 'followUp'],
    purpose,
    count: ({ tasks }, limit) => tasks.countDue(search, limit),
    people: ({ tasks }) => tasks.peopleOfDue(search),
    async page({ tasks }, place, size) {
      const found = await tasks.listDue(search, { place, limit: size + 1 })
      const due = found.slice(0, size)
      const last = due.at(-1)?.task
      return {
        rows: due.map((one) => cellsOf(columns, one, search.lastDay, actor.displayName)),
        next: found.length > size && last ? { at: last.dueOn, id: last.id } : undefined,
      }
    },
  }
}
