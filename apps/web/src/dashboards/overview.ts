import { type MeasureCode, measureDefinitions, type PeriodGrain } from '@onthaal/shared/measures'
import type { Figures, MeasuredFigures } from './figures.ts'
import type { FiguresSearch } from './figures-search.ts'
import { measureGroups } from './measure-groups.ts'

/** How many periods a trend goes back, by how long they are. */
export const trendPeriods = {
  month: 12,
  quarter: 6,
  schoolYear: 4,
} as const satisfies Readonly<Record<PeriodGrain, FiguresSearch['periods']>>

/** What stands large above all else that happened in a period. */
const keyMeasures: readonly MeasureCode[] = [
  ...(['sent', 'pickedUp', 'pickedUpInTime', 'firstContact', 'noShow', 'closed'] as const),
  ...(['completed', 'toAcknowledge', 'contested', 'escalated'] as const),
  ...(['arrivalsInvited', 'arrivalsMet', 'personsInformed'] as const),
]

/** Of what a trend is told: how many, and after how many days. */
export const trendMeasures = ['sent', 'pickedUp', 'firstContact', 'closed'] as const

const order: readonly MeasureCode[] = Object.values(measureGroups).flat()

/** @returns the measures of these figures that say how it is now, in the order of their groups */
export function measuresOfNow({ measures }: Pick<Figures, 'measures'>): MeasuredFigures[] {
  return inOrder(measures.filter(({ measure }) => isNow(measure)))
}

/** @returns the measures of these figures that go by a period, in the order of their groups */
export function measuresOfPeriod({ measures }: Pick<Figures, 'measures'>): MeasuredFigures[] {
  return inOrder(measures.filter(({ measure }) => !isNow(measure)))
}

/** @returns those of them that stand large */
export function keyMeasuresOf(measures: readonly MeasuredFigures[]): MeasuredFigures[] {
  return keyMeasures.flatMap((code) => measures.find(({ measure }) => measure === code) ?? [])
}

function isNow(measure: MeasureCode): boolean {
  return measureDefinitions[measure].clock === 'now'
}

function inOrder(measures: readonly MeasuredFigures[]): MeasuredFigures[] {
  return measures.toSorted((a, b) => order.indexOf(a.measure) - order.indexOf(b.measure))
}
