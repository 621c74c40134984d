import {
  type MeasureCode,
  type MeasureDefinition,
  measureDefinitions,
  percentOf,
  standingOf,
} from '@onthaal/shared/measures'
import type {
  Figures,
  FiguresQuery,
  MeasuredFigure,
  MeasuredFigures,
} from '@onthaal/shared/measures/schemas'
import { type FiguresFile, periodName, referralWords, type TableCell } from '../exports/index.ts'
import { inOrder, partName } from './figure-names.ts'
import { figureWords } from './figure-words.ts'

type Fact = FiguresFile['filters'][number]

/** What the figures were narrowed to, and for whom the words are. */
export interface FiguresAsked {
  readonly query: FiguresQuery
  /** The desk, sender or municipality that the query names, by its id. */
  readonly nameOf: (id: string) => string
  readonly isReceiver: boolean
}

/** One number of a measure, with what it is of. */
interface Row {
  readonly measure: MeasureCode
  /** Nothing for all of them. */
  readonly part: string | undefined
  /** The place of its period. */
  readonly at: number
  readonly value: MeasuredFigure
}

interface Column {
  readonly label: string
  readonly width: number
  readonly cellOf: (row: Row) => TableCell
}

/** Figures as the screen shows them, as a table to take along: a line for each number, with the definitions above. */
export function figuresTable(figures: Figures, asked: FiguresAsked): FiguresFile {
  const rows = figures.measures.flatMap((measured) => rowsOf(measured, figures, asked.isReceiver))
  const columns = columnsOf(figures, rows)
  const [only] = figures.measures
  const isOne = figures.measures.length === 1 && only !== undefined
  return {
    title: isOne
      ? `Cijfers: ${figureWords.measure[only.measure].toLowerCase()}`
      : figureWords.title,
    definition: isOne
      ? figureWords.meaning[only.measure]
      : 'Cijfers over hele periodes naast elkaar. Wat elk cijfer telt, staat hieronder.',
    filters: [...filtersOf(figures, asked), ...figures.measures.map(explained), small],
    columns: columns.map(({ label, width }) => ({ label, width })),
    rows: rows.map((row) => columns.map(({ cellOf }) => cellOf(row))),
  }
}

/** Whoever gets the file by mail does not know it. */
const small: Fact = [
  'Let op',
  'Een klein getal kan iets over één persoon zeggen. Maak deze cijfers niet openbaar.',
]

function rowsOf(
  { measure, values, parts = [] }: MeasuredFigures,
  { split }: Figures,
  isReceiver: boolean,
): Row[] {
  const whole = values.map((value, at): Row => ({ measure, part: undefined, at, value }))
  if (split === undefined) return whole
  const told = inOrder(split, parts).flatMap((one) =>
    one.values.map(
      (value, at): Row => ({ measure, part: partName(split, one, isReceiver), at, value }),
    ),
  )
  return [...whole, ...told]
}

function columnsOf({ split, grain, periods }: Figures, rows: readonly Row[]): Column[] {
  const isNow = ({ measure }: Row) => measureDefinitions[measure].clock === 'now'
  const periodOf = (row: Row) => (isNow(row) ? undefined : periods[row.at])
  const has = (name: 'outOf' | 'medianDays') => rows.some(({ value }) => value[name] !== undefined)
  const isSplit = split !== undefined && rows.some(({ part }) => part !== undefined)
  return [
    { label: 'Cijfer', width: 34, cellOf: ({ measure }) => figureWords.measure[measure] },
    ...(isSplit
      ? [
          {
            label: figureWords.split[split],
            width: 34,
            cellOf: ({ part }: Row) => part ?? 'Alles samen',
          },
        ]
      : []),
    {
      label: figureWords.periodHeading,
      width: 24,
      cellOf: (row) => {
        const period = periodOf(row)
        return period === undefined ? figureWords.now : periodName(grain, period)
      },
    },
    { label: 'Van', width: 12, cellOf: (row) => dayCell(periodOf(row)?.from) },
    { label: 'Tot en met', width: 12, cellOf: (row) => dayCell(periodOf(row)?.until) },
    { label: figureWords.countHeading, width: 10, cellOf: ({ value }) => value.count },
    ...(has('outOf')
      ? [
          {
            label: figureWords.outOfHeading,
            width: 20,
            cellOf: ({ value }: Row) => value.outOf?.count,
          },
          {
            label: `${figureWords.shareHeading} (%)`,
            width: 14,
            cellOf: ({ value }: Row) => percentOf(value),
          },
        ]
      : []),
    ...(has('medianDays')
      ? [
          {
            label: figureWords.medianHeading,
            width: 24,
            cellOf: ({ value }: Row) => value.medianDays,
          },
          { label: figureWords.p90Heading, width: 28, cellOf: ({ value }: Row) => value.p90Days },
        ]
      : []),
  ]
}

function dayCell(day: string | undefined): TableCell {
  return day === undefined ? undefined : { day }
}

function filtersOf(
  { grain, periods, split, asOf }: Figures,
  { query, nameOf }: FiguresAsked,
): Fact[] {
  const { filters } = figureWords
  const [newest] = periods
  const { type } = query
  return [
    [filters.grain, figureWords.grain[grain]],
    [filters.periods, String(periods.length)],
    ...(newest === undefined
      ? []
      : [['Nieuwste periode', `${periodName(grain, newest)}${unfinished(newest, asOf)}`] as const]),
    [filters.split, split === undefined ? filters.noSplit : figureWords.split[split]],
    ...(type?.length
      ? [[filters.type, type.map((one) => referralWords.type[one]).join(', ')] as const]
      : []),
    ...(['desk', 'sender', 'municipality'] as const).flatMap((name): Fact[] => {
      const id = query[name]
      return id === undefined ? [] : [[filters[name], nameOf(id)]]
    }),
  ]
}

function unfinished(period: Figures['periods'][number], asOf: string): string {
  const standing = standingOf(period, new Date(asOf))
  return standing === 'over' ? '' : `. ${figureWords.sentence[standing]}`
}

/** What a measure counts, by which day, and what it leaves out. */
function explained({ measure }: MeasuredFigures): Fact {
  const definition: MeasureDefinition = measureDefinitions[measure]
  const { definitions, clock, leavesOut, meaning } = figureWords
  const left = definition.leavesOut.map((one) => leavesOut[one]).join('; ')
  const sentences = [
    meaning[measure],
    `${definitions.clock}: ${clock[definition.clock]}.`,
    ...(left !== '' ? [`${definitions.leavesOut}: ${left}.`] : []),
  ]
  return [figureWords.measure[measure], sentences.join(' ')]
}
