import type { ExportedOfAgreement } from '@onthaal/shared/exports/schemas'
import { wasRunning } from '@onthaal/shared/period-reports'
import { belgianDay } from '@onthaal/shared/time'
import type { ListedReport } from '../listed-reports.ts'
import { periodReportWords as words } from '../words/period-report-words.ts'
import { periodName } from '../words/period-words.ts'
import { dayCell, instantCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import { knownAgreement } from './known-agreement.ts'
import type { ListSource } from './list-source.ts'
import { shortRegister } from './register.ts'

const { fields } = words
const columns: readonly Column<ListedReport>[] = [
  [fields.period, 24, ({ grain, ...period }) => periodName(grain, period)],
  ['Van', 14, ({ from }) => dayCell(from)],
  ['Tot en met', 14, ({ until }) => dayCell(until)],
  [fields.made, 18, ({ madeAt }) => ({ at: madeAt })],
  ['Door', 28, ({ madeBy }) => madeBy],
  [fields.standing, 20, standingOf],
  ['Ingetrokken op', 18, ({ withdrawnAt }) => instantCell(withdrawnAt?.toISOString())],
  ['Ingetrokken door', 28, ({ withdrawnBy }) => withdrawnBy ?? undefined],
  [
    fields.schooling,
    40,
    ({ countsSchooling }) => (countsSchooling ? words.countsSchooling : words.leavesSchooling),
  ],
]

/**
 * The reports of periods that the actor's organisation made under one agreement, as far as the actor may read them, the
 * newest first; those that were withdrawn stay among them. What stands in a report has a file of its own.
 */
export function periodReportSource({ agreement }: ExportedOfAgreement): ListSource {
  return shortRegister({
    title: words.title,
    definition: 'De verslagen die onze organisatie onder de overeenkomst maakte.',
    named: [agreement],
    filters: (names) => [[fields.agreement, names(agreement)]],
    columns: headingsOf(columns),
    async rows(repositories) {
      await knownAgreement(repositories, agreement, 'periodReports')
      const all = await repositories.periodReports.list(agreement)
      return all.map((one) => cellsOf(columns, one))
    },
  })
}

function standingOf({ withdrawnAt, until, madeAt }: ListedReport): string {
  if (withdrawnAt !== null) return words.withdrawn
  return wasRunning({ until }, belgianDay(madeAt)) ? words.runs : words.stands
}
