import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import type { HandoverRecord } from '../../organisations/index.ts'
import { typedDay } from '../files/belgian-words.ts'
import { filled } from '../words/filled.ts'
import { organisationWords } from '../words/organisation-words.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'
import { shortRegister } from './register.ts'

const { handovers: words } = organisationWords
const columns: readonly Column<HandoverRecord>[] = [
  [words.fields.partition, 30, ({ partition }) => partition.name],
  [words.fields.from, 30, ({ from }) => from.name],
  [words.fields.to, 30, ({ to }) => to.name],
  [words.fields.status, 30, ({ handover }) => standingOf(handover)],
  ['Aangeboden op', 18, ({ handover }) => ({ at: handover.offeredAt })],
]

/** What was offered of and to the actor's municipality, the newest first, as many as its page shows. */
export function handoverSource(actor: Actor): ListSource {
  const { id } = actor.organisation
  return shortRegister({
    title: words.title,
    definition:
      'De delen die onze gemeente aan een andere aanbood of zelf aangeboden kreeg, met ten hoogste de 100 laatste, en wat ervan kwam.',
    columns: headingsOf(columns),
    rows: async ({ handovers }) => (await handovers.list(id)).map((one) => cellsOf(columns, one)),
  })
}

function standingOf({ status, offeredAt, decidedAt }: HandoverRecord['handover']): string {
  return filled(words.status[status], { date: typedDay(belgianDay(decidedAt ?? offeredAt)) })
}
