import type { ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import type { MeasureCode, MeasureSplit } from '@onthaal/shared/measures'
import type {
  FigurePart,
  Figures,
  MeasuredFigure,
  MeasuredFigures,
} from '@onthaal/shared/measures/schemas'
import { present } from '../present.ts'
import type { CountedFigures } from './count-figures.ts'
import type { FigureColumn } from './figure-columns.ts'
import { narrowedTo } from './figure-splits.ts'
import type { FigureRow } from './figures-repository.ts'
import type { FiguresRecord } from './use-cases/get-figures.ts'

/** @param self address of these very figures */
export function figuresView(record: FiguresRecord, self: string): Figures {
  const { asOf, today, grain, split, periods, senders } = record
  return {
    self,
    asOf: asOf.toISOString(),
    grain,
    ...present({ split }),
    periods: periods.map((period) => ({ ...period, isRunning: today <= period.until })),
    senders: [...senders],
    measures: record.measures.map((code) => measured(code, record)),
  }
}

function measured(
  measure: MeasureCode,
  { counted, others, today }: FiguresRecord,
): MeasuredFigures {
  const of = counted.find(({ places }) => places.some(({ code }) => code === measure))
  if (of === undefined) {
    const values = others.filter(({ code }) => code === measure)
    return { measure, values: values.map(({ count, list }) => ({ count, list })) }
  }
  const whole = of.rows.find(({ key }) => key === null)
  const values = figuresIn(of, measure, whole, (list) => list)
  const { split } = of
  if (split === undefined) return { measure, values }
  return { measure, values, parts: partsOf(of, split, measure, { whole: values, today }) }
}

/** What of a measure belongs to a part, with the list of just that; a part that it has nothing in is left out. */
function partsOf(
  of: CountedFigures,
  split: MeasureSplit,
  measure: MeasureCode,
  { whole, today }: { readonly whole: readonly MeasuredFigure[]; readonly today: string },
): FigurePart[] {
  const parts = of.rows.flatMap((row): FigurePart[] => {
    const { key } = row
    if (key === null || key === '') return []
    const values = figuresIn(of, measure, row, (list) => narrowedTo(split, key, list, today))
    const part = { key, ...present({ name: of.names.get(key) }) }
    if (split === 'outcome') {
      // One way to end among all that ended like that.
      const among = values.map((value, at) => ({
        ...value,
        ...present({ outOf: whole[at] && listed(whole[at]) }),
      }))
      return values.every(({ count }) => count === 0) ? [] : [{ ...part, values: among }]
    }
    const isEmpty = values.every(({ count, outOf }) => count === 0 && (outOf?.count ?? 0) === 0)
    return isEmpty ? [] : [{ ...part, values }]
  })
  return parts.sort(
    (a, b) => (b.values[0]?.count ?? 0) - (a.values[0]?.count ?? 0) || (a.key < b.key ? -1 : 1),
  )
}

function listed({ count, list }: MeasuredFigure) {
  return { count, list }
}

function figuresIn(
  { places, columns }: CountedFigures,
  measure: MeasureCode,
  row: FigureRow | undefined,
  narrow: (list: ReferralSelection) => ReferralSelection,
): MeasuredFigure[] {
  const cellOf = (column: FigureColumn) => row?.cells[columns.indexOf(column)]
  const opened = (column: FigureColumn) => ({
    count: cellOf(column)?.count ?? 0,
    list: { kind: 'referrals' as const, referrals: narrow(column.list) },
  })
  return places
    .filter(({ code }) => code === measure)
    .map(({ list, outOf }) => {
      const [medianDays, p90Days] = cellOf(list)?.days ?? []
      return {
        ...opened(list),
        ...present({ medianDays, p90Days }),
        ...(outOf && { outOf: opened(outOf) }),
      }
    })
}
