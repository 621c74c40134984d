import type { Period } from '@onthaal/shared/dashboards'
import {
  isOverReferrals,
  type MeasureCode,
  type MeasureDefinition,
  type MeasureSplit,
  measureDefinitions,
  type PeriodGrain,
  periodGrains,
  periodsBack,
  type ReferralMeasure,
  selectionsOfMeasure,
} from '@onthaal/shared/measures'
import { filtersIn, type ListSearch, valuesOf } from '../referrals/index.ts'

/** By what all figures can be narrowed alike. */
const wholes = ['type', 'desk', 'sender', 'municipality'] as const

/** The filters by which a part of a measure opens its list, by what the measure is told apart by. */
const filtersOfSplit = {
  language: ['language'],
  nationalityGroup: ['nationalityGroup'],
  ageGroup: ['ageGroup'],
  status: ['status'],
  waited: ['submittedFrom', 'submittedUntil'],
  outcome: ['outcome', 'rejectionReason'],
  worker: ['owner'],
} as const satisfies Partial<Record<MeasureSplit, readonly (keyof ListSearch)[]>>
type PartSplit = keyof typeof filtersOfSplit

/** What a list holds, when it is exactly what a number of a measure counts. */
export interface CountedList {
  /** What the measure counts, those whom it counts, or the total that it is a share of. */
  readonly of: 'measure' | 'total' | 'people'
  /** Of what is counted now there is none. */
  readonly period?: Period & { readonly grain: PeriodGrain }
  /** Which part of the measure it is. */
  readonly part?: PartSplit
}

/**
 * Reads from the filters of a list whether a number of this measure counts exactly that list, so that no address can
 * say of a list what does not hold.
 *
 * @returns what the list holds of the measure; nothing where it is no list of it
 */
export function countedIn(search: ListSearch, measure: MeasureCode): CountedList | undefined {
  const definition: MeasureDefinition = measureDefinitions[measure]
  // Parts of a page are lists of their own, and what is turned round is counted by no number.
  if (search.list !== undefined || valuesOf(search.not).length > 0) return undefined
  if (!isOverReferrals(definition)) return undefined
  const period = periodIn(search, definition)
  if (definition.clock !== 'now' && period === undefined) return undefined

  const asked = sameWords(Object.fromEntries(filtersIn(search)))
  const days = period ?? { from: '', until: '' }
  const { list, outOf } = selectionsOfMeasure(definition, some(search, wholes), days)
  const isAsked = (selection: object, part?: PartSplit) =>
    sameWords({ ...selection, ...(part && some(search, filtersOfSplit[part])) }) === asked
  const counted = (of: CountedList['of'], part?: PartSplit): CountedList => ({
    of,
    ...(period && { period }),
    ...(part && { part }),
  })

  if (isAsked(list)) return counted('measure')
  if (outOf !== undefined && isAsked(outOf)) return counted('total')
  for (const part of partsIn(search, definition)) {
    if (isAsked(list, part)) return counted('measure', part)
    // How something ended is told among all that ended like that.
    if (outOf !== undefined && part !== 'outcome' && isAsked(outOf, part)) {
      return counted('total', part)
    }
  }
  return undefined
}

/** The whole period that the clock of a measure looks at. */
function periodIn(search: ListSearch, { clock }: ReferralMeasure): CountedList['period'] {
  if (clock === 'now') return undefined
  const [from, until] = [search[`${clock}From`], search[`${clock}Until`]]
  if (from === undefined || until === undefined) return undefined
  return wholePeriod({ from, until })
}

/** @returns the month, quarter or school year that is exactly these days */
export function wholePeriod(days: Period): CountedList['period'] {
  const grain = periodGrains.find((one) => {
    const [period] = periodsBack(one, days.from, 1)
    return period?.from === days.from && period.until === days.until
  })
  return grain && { grain, ...days }
}

/** The parts that a measure has, and of which an address names one alone. */
function partsIn(search: ListSearch, { splits, filters }: ReferralMeasure): PartSplit[] {
  const named = Object.entries(some(search, Object.values(filtersOfSplit).flat()))
  const several = named.filter(([, value]) => Array.isArray(value)).map(([name]) => name)
  return (Object.keys(filtersOfSplit) as PartSplit[]).filter((split) => {
    const names: readonly string[] = filtersOfSplit[split]
    if (!splits.includes(split) || names.some((name) => several.includes(name))) return false
    if (split === 'status') return filters.status?.some((one) => one === search.status) === true
    if (split === 'waited') return search.submittedUntil !== undefined
    // Whoever returned something gave a reason, and whoever closed it an outcome.
    const isReturned = filters.status?.includes('rejected') === true
    if (split === 'outcome') return search[isReturned ? 'outcome' : 'rejectionReason'] === undefined
    return true
  })
}

/** @returns those of these filters that an address names */
function some(search: ListSearch, names: readonly (keyof ListSearch)[]): object {
  return Object.fromEntries(
    Object.entries(search).filter(
      ([name, value]) => value !== undefined && names.some((one) => one === name),
    ),
  )
}

/** @returns filters as words that are equal where the filters are, however they name their values */
function sameWords(filters: object): string {
  return JSON.stringify(
    Object.entries(filters)
      .map(([name, value]) => [name, [value].flat().map(String).sort()])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  )
}
