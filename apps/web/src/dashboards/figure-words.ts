import { ageBands } from '@onthaal/shared/dashboards'
import { type MeasureSplit, type PeriodGrain, standingOf } from '@onthaal/shared/measures'
import {
  ageGroups,
  languageName,
  nationalityGroups,
  unknownLanguage,
} from '@onthaal/shared/persons'
import { referralStatuses, referralTypes } from '@onthaal/shared/referrals'
import type { TFunction } from 'i18next'
import type { Language } from '../i18n/i18n.ts'
import { codeWords } from '../referrals/index.ts'
import type { FigureNames, FigurePart, Figures } from './figures.ts'
import { monthLabels, monthName } from './month-words.ts'

/** The days of a period, the first and the last. */
interface Days {
  readonly from: string
  readonly until: string
}

/** A whole period as people call it: februari 2026, 1ste kwartaal 2026, Schooljaar 2025-2026. */
export function periodName(
  grain: PeriodGrain,
  days: Days,
  t: TFunction,
  language: Language,
): string {
  return wordsOf('figures', grain, days, t, language)
}

/** The same within a sentence: februari 2026, het 1ste kwartaal van 2026, het schooljaar 2025-2026. */
export function periodInSentence(
  grain: PeriodGrain,
  days: Days,
  t: TFunction,
  language: Language,
): string {
  return wordsOf('figures.within', grain, days, t, language)
}

/**
 * When something happened: in het schooljaar 2025-2026.
 *
 * @param period its days, and whether it had not ended when it was counted
 * @param asOf the moment of counting: of a period that still ran then, it is told that this is how it was so far
 */
export function duringPeriod(
  grain: PeriodGrain,
  period: Days & { readonly isRunning: boolean },
  asOf: Date,
  t: TFunction,
  language: Language,
): string {
  return t(standingOf(period, asOf) === 'running' ? 'figures.soFar' : 'figures.during', {
    period: periodInSentence(grain, period, t, language),
  })
}

/** The same, all of it: heel februari 2026, het hele schooljaar 2025-2026. */
function wholePeriod(grain: PeriodGrain, days: Days, t: TFunction, language: Language): string {
  const words = wordsOf('figures.whole', grain, days, t, language)
  return grain === 'month' ? t('figures.whole.month', { month: words }) : words
}

/** A month is called alike everywhere. */
function wordsOf(
  words: 'figures' | 'figures.within' | 'figures.whole',
  grain: PeriodGrain,
  { from, until }: Days,
  t: TFunction,
  language: Language,
): string {
  const year = from.slice(0, 4)
  if (grain === 'month') return monthName(from.slice(0, 7), language)
  if (grain === 'schoolYear') {
    return t(`${words}.schoolYear`, { from: year, until: until.slice(0, 4) })
  }
  const number = (Number(from.slice(5, 7)) + 2) / 3
  return number === 1
    ? t(`${words}.firstQuarter`, { year })
    : t(`${words}.quarter`, { number, year })
}

/**
 * The short words under the columns of a chart, one for each period: the year stands where it begins.
 *
 * @param periods the oldest first
 */
export function shortPeriodNames(
  grain: PeriodGrain,
  periods: readonly { readonly from: string; readonly until: string }[],
  t: TFunction,
  language: Language,
): string[] {
  const months = periods.map(({ from }) => from.slice(0, 7))
  if (grain === 'month') return monthLabels(months, language)
  return periods.map(({ from, until }, at) => {
    const year = from.slice(0, 4)
    if (grain === 'schoolYear') return `${year}-\n${until.slice(0, 4)}`
    const number = (Number(from.slice(5, 7)) + 2) / 3
    const name = t('figures.shortQuarter', { number })
    return at === 0 || number === 1 ? `${name}\n${year}` : name
  })
}

/** For whom the words are. */
export interface Reader {
  readonly language: Language
  /** The desk calls new what the sender calls sent. */
  readonly isReceiver: boolean
}

/** What a part of a measure is called, by what it was told apart by. */
export function partName(
  split: MeasureSplit,
  { key, name }: Pick<FigurePart, 'key' | 'name'>,
  t: TFunction,
  { language, isReceiver }: Reader,
): string {
  switch (split) {
    case 'type': {
      const type = referralTypes.find((one) => one === key)
      return type === undefined ? key : t(`vocabulary.referralType.${type}`)
    }
    case 'status': {
      const status = referralStatuses.find((one) => one === key)
      if (status === undefined || status === 'draft') return key
      return isReceiver
        ? t(`vocabulary.receivedStatus.${status}`)
        : t(`vocabulary.referralStatus.${status}`)
    }
    case 'nationalityGroup': {
      const group = nationalityGroups.find((one) => one === key)
      return group === undefined ? key : t(`figureFilters.nationalityGroup.${group}`)
    }
    case 'ageGroup': {
      const group = ageGroups.find((one) => one === key)
      return group === undefined ? key : t(`figureFilters.ageGroup.${group}`)
    }
    case 'language':
      return key === unknownLanguage
        ? t('figureFilters.languageUnknown')
        : languageName(key, language)
    case 'waited': {
      const band = ageBands.find(({ from }) => String(from) === key)
      if (band === undefined) return key
      const { from, until } = band
      return until === undefined
        ? t('figures.waited.oldest', { from })
        : t('figures.waited.band', { from, until })
    }
    case 'outcome':
      return codeWords(key, t)
    default:
      return name ?? t('figures.unknown')
  }
}

/** How the periods and the parts of these figures are called, for whoever reads them. */
export function namesOf(
  figures: Pick<Figures, 'grain' | 'periods' | 'asOf'>,
  t: TFunction,
  reader: Reader,
): FigureNames {
  const [newest] = figures.periods
  const called = (as: typeof periodName) => (at: number) => {
    const period = figures.periods[at]
    return period === undefined ? '' : as(figures.grain, period, t, reader.language)
  }
  return {
    periodOf: called(periodName),
    inSentence: called(periodInSentence),
    during: (at) => {
      const period = figures.periods[at]
      if (period === undefined) return ''
      return duringPeriod(figures.grain, period, new Date(figures.asOf), t, reader.language)
    },
    wholeOf: called(wholePeriod),
    standing: newest === undefined ? 'over' : standingOf(newest, new Date(figures.asOf)),
    partOf: (split, part) => partName(split, part, t, reader),
  }
}

/** Parts that have an order of their own; all others stand by how many there are. */
const orders: Partial<Record<MeasureSplit, (key: string) => number>> = {
  ageGroup: (key) => (ageGroups as readonly string[]).indexOf(key),
  waited: Number,
  status: (key) => (referralStatuses as readonly string[]).indexOf(key),
}

/** @returns the parts as they are read: in the order that they have by nature, or the largest first */
export function sortedParts(split: MeasureSplit, parts: readonly FigurePart[]): FigurePart[] {
  const order = orders[split]
  return parts.toSorted((one, other) =>
    order === undefined
      ? (other.values[0]?.count ?? 0) - (one.values[0]?.count ?? 0)
      : order(one.key) - order(other.key),
  )
}
