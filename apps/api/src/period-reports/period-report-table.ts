import { percentOf } from '@onthaal/shared/measures'
import { type ShownBy, shownBy } from '@onthaal/shared/period-reports'
import type {
  FrozenFigure,
  FrozenMeasure,
  PeriodReport,
} from '@onthaal/shared/period-reports/schemas'
import { belgianDay, type Day } from '@onthaal/shared/time'
import { figureWords } from '../dashboards/index.ts'
import {
  agreementWords,
  type FiguresFile,
  filled,
  indicatorWords,
  periodName,
  referralWords,
  type TableCell,
  typedDay,
  periodReportWords as words,
} from '../exports/index.ts'
import { factsOf } from './period-report-facts.ts'

interface RowPeriod {
  readonly name: string
  readonly from?: Day
  readonly until?: Day
}

type Commitment = PeriodReport['commitments'][number]

/** A number of the report with what it is of, or a paragraph of the agreement as it stood. */
interface Row {
  readonly table: string
  readonly name: string
  /** Nothing for all types together. */
  readonly type?: string
  readonly period?: RowPeriod
  readonly value?: FrozenFigure
  readonly commitment?: Commitment
  /** What shows that it was kept, in words. */
  readonly shownBy?: string
}

const columns: readonly (readonly [label: string, width: number, (row: Row) => TableCell])[] = [
  ['Tabel', 18, ({ table }) => table],
  ['Cijfer of afspraak', 50, ({ name }) => name],
  [words.fields.type, 34, ({ type }) => type],
  [figureWords.periodHeading, 24, ({ period }) => period?.name],
  ['Van', 12, ({ period }) => dayCell(period?.from)],
  ['Tot en met', 12, ({ period }) => dayCell(period?.until)],
  [words.fields.count, 10, ({ value }) => value?.count],
  [figureWords.outOfHeading, 20, ({ value }) => value?.outOf?.count],
  [`${figureWords.shareHeading} (%)`, 14, ({ value }) => value && percentOf(value)],
  [figureWords.medianHeading, 24, ({ value }) => value?.medianDays],
  [figureWords.p90Heading, 28, ({ value }) => value?.p90Days],
  [
    words.fields.party,
    26,
    ({ commitment }) => commitment && agreementWords.party[commitment.party],
  ],
  [agreementWords.fields.responsible, 30, ({ commitment }) => commitment?.responsible],
  [
    words.fields.state,
    18,
    ({ commitment }) => commitment && agreementWords.commitmentState[commitment.state],
  ],
  [agreementWords.fields.indicator, 50, (row) => row.shownBy],
  [words.fields.evidence, 60, ({ commitment }) => commitment?.evidence],
  [agreementWords.fields.evidenceLink, 40, ({ commitment }) => commitment?.evidenceLink],
]

/**
 * The tables of a report as one to take along: a line for each number, and one for each paragraph of the agreement. It
 * is made from what was frozen and nothing else, so it reads the same whenever it is taken.
 */
export function periodReportTable(report: PeriodReport): FiguresFile {
  const rows = [
    ...report.measures.flatMap((measured) => rowsOf(measured, report)),
    ...report.commitments.map((one) => paragraph(one, report)),
  ]
  return {
    title: filled(words.titleOf, { period: periodName(report.grain, report) }),
    definition:
      'De cijfers en de afspraken zoals ze waren toen het verslag werd gemaakt. Wat elk cijfer telt, staat hieronder.',
    filters: factsOf(report),
    columns: columns.map(([label, width]) => ({ label, width })),
    rows: rows.map((row) => columns.map(([, , cellOf]) => cellOf(row))),
  }
}

function rowsOf(measured: FrozenMeasure, report: PeriodReport): Row[] {
  const { measure, clock, values, parts = [] } = measured
  const name = figureWords.measure[measure]
  const types: Readonly<Record<string, string>> = referralWords.type
  return [
    ...values.map((value, at) => ({
      table: clock === 'now' ? 'Stand' : 'Per periode',
      ...{ name, period: periodAt(at, measured, report), value },
    })),
    ...parts.flatMap(({ key, values: ofType }) =>
      ofType.map((value, at) => ({
        table: 'Volgens soort',
        ...{ name, type: types[key] ?? key, period: periodAt(at, measured, report), value },
      })),
    ),
  ]
}

/** With the number that shows whether it was kept, or what else does. */
function paragraph(commitment: Commitment, report: PeriodReport): Row {
  const { code, paragraph: place, indicator } = commitment
  const line = {
    table: 'Afspraken',
    name: `§ ${place} ${agreementWords.commitment[code]}`,
    commitment,
  }
  if (indicator === undefined) return { ...line, shownBy: agreementWords.noIndicator }
  const shown = shownBy(commitment, report)
  const name = indicatorName(indicator, report)
  switch (shown.by) {
    case 'figure': {
      const period = periodAt(0, shown.measured, report)
      return { ...line, shownBy: name, value: shown.value, period }
    }
    case 'count':
      return { ...line, shownBy: name, value: { count: shown.count }, period: atMaking }
    default:
      return { ...line, shownBy: `${name}: ${wordsOf(shown, report)}` }
  }
}

function indicatorName(
  indicator: NonNullable<Commitment['indicator']>,
  { madeAt }: PeriodReport,
): string {
  if (indicator !== 'contacts') return indicatorWords[indicator]
  return filled(words.contactsOn, { date: typedDay(belgianDay(new Date(madeAt))) })
}

/** What is no number, in the words of the page. */
function wordsOf(
  shown: Exclude<ShownBy<FrozenMeasure>, { readonly by: 'figure' | 'count' }>,
  { counted }: PeriodReport,
): string {
  switch (shown.by) {
    case 'nothing':
      return agreementWords.noIndicator
    case 'noMeeting':
      return agreementWords.notEvaluated
    case 'noNumber':
      return filled(words.noNumber[shown.because], { name: counted.name })
    case 'meeting': {
      const date = typedDay(shown.on)
      const when = shown.state === 'planned' ? date : filled(agreementWords.before, { date })
      return filled(words.meeting, { when, state: agreementWords.evaluationState[shown.state] })
    }
  }
}

const atMaking: RowPeriod = { name: 'Toen het verslag werd gemaakt' }

/** Of which period a number is, by its place; what was so at that moment is of none. */
function periodAt(
  at: number,
  { clock }: FrozenMeasure,
  { grain, periods }: PeriodReport,
): RowPeriod {
  const period = clock === 'now' ? undefined : periods[at]
  if (period === undefined) return atMaking
  const { from, until } = period
  return { name: periodName(grain, period), from, until }
}

function dayCell(day: Day | undefined): TableCell {
  return day === undefined ? undefined : { day }
}
