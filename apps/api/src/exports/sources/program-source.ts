import type { Program } from '@onthaal/shared/programs/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { createLinks } from '../../links.ts'
import { programView } from '../../programs/index.ts'
import { logWords } from '../words/log-words.ts'
import { programWords } from '../words/program-words.ts'
import { protocolWords } from '../words/register-words.ts'
import { administrationWords } from '../words/rights-words.ts'
import { dayCell, instantCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'
import { ofNobody } from './register.ts'

const { fields } = programWords
const columns: readonly Column<Program>[] = [
  [fields.name, 30, ({ name }) => name],
  [fields.role, 26, ({ role }) => logWords.role[role]],
  [fields.contact, 40, ({ contact }) => contact],
  [fields.registeredBy, 28, ({ registeredBy }) => registeredBy?.displayName],
  [fields.validUntil, 18, ({ validUntil }) => dayCell(validUntil)],
  [fields.state, 28, stateOf],
  [fields.lastUsedOn, 18, ({ lastUsedOn }) => dayCell(lastUsedOn) ?? administrationWords.never],
  [fields.endedAt, 18, ({ endedAt }) => instantCell(endedAt)],
]

/**
 * The programs of the actor's organisation, the newest first, those that are over among them. What is read of one is
 * what its page shows, in which there is no secret.
 */
export function programSource(actor: Actor, now: Date): ListSource<string> {
  const { id } = actor.organisation
  const [links, today] = [createLinks(''), belgianDay(now)]
  return {
    ...ofNobody,
    title: programWords.title,
    definition: 'Programma’s die zelf gegevens van Onthaal ophalen of doorsturen.',
    columns: headingsOf(columns),
    // An organisation has some tens.
    async count({ programs }, limit) {
      return (await programs.page(id, { after: undefined, size: limit + 1 })).records.length
    },
    async page({ programs }, after, size) {
      const { records, next } = await programs.page(id, { after, size })
      return {
        rows: records.map((record) => cellsOf(columns, programView(record, links, today))),
        next,
      }
    },
  }
}

/** Whether a program gets in, and how near its end is, in the words of the screen. */
function stateOf({ endedAt, secretMadeAt, warning }: Program): string {
  if (endedAt) return programWords.ended
  if (!secretMadeAt && warning !== 'expired') return programWords.noSecret
  return warning ? protocolWords.protocolWarning[warning] : programWords.active
}
