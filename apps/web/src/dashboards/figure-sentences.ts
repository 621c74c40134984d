import { measureDefinitions, percentOf, type Standing } from '@onthaal/shared/measures'
import type { TFunction } from 'i18next'
import { formatCount } from '../i18n/formats.ts'
import type { Counted, FigureNames, MeasuredFigures } from './figures.ts'

/**
 * What a chart shows, in words: how many there are, beside the period before it, and what follows from that. A period
 * that still runs is not compared: the one before it was whole.
 *
 * @returns the sentences in their order
 */
export function sentencesOf(
  { measure, values }: MeasuredFigures,
  { inSentence, wholeOf, standing }: Pick<FigureNames, 'inSentence' | 'wholeOf' | 'standing'>,
  t: TFunction,
): string[] {
  const [newest, before] = values
  if (newest === undefined) return []
  const isNow = measureDefinitions[measure].clock === 'now'
  const words = {
    measure: t(`figures.measure.${measure}`),
    count: formatCount(newest.count),
    period: inSentence(0),
    before: inSentence(1),
  }
  const first = () => {
    if (isNow) return t('figures.sentence.now', words)
    if (before === undefined || standing !== 'over') return t('figures.sentence.alone', words)
    const difference = formatCount(Math.abs(newest.count - before.count))
    if (newest.count > before.count) return t('figures.sentence.more', { ...words, difference })
    if (newest.count < before.count) return t('figures.sentence.fewer', { ...words, difference })
    return t('figures.sentence.same', words)
  }
  const percent = percentOf(newest)
  const { outOf } = newest
  const waited = waitOf(newest, t)
  const share =
    percent === undefined
      ? t('figures.noNumber')
      : t('figures.sentence.share', { percent, total: formatCount(outOf?.count ?? 0) })
  return [
    first(),
    ...(isNow ? [] : unfinished()),
    ...(outOf === undefined ? [] : [share]),
    ...(waited === undefined ? [] : [waited]),
  ]

  function unfinished(): string[] {
    if (standing === 'over') return []
    const whole = before && {
      whole: wholeOf(1),
      count: before.count,
      total: formatCount(before.count),
    }
    return [
      t(`figures.sentence.${standing}`),
      ...(whole && standing === 'running' ? [t('figures.sentence.whole', whole)] : []),
    ]
  }
}

/** @returns within how many days half of them and nine in ten were reached; nothing where nobody waited for it */
export function waitOf(
  { medianDays: median, p90Days: p90 }: Counted,
  t: TFunction,
): string | undefined {
  if (median === undefined) return undefined
  return t('figures.sentence.waited', {
    median: t('figures.days', { count: median }),
    p90: t('figures.days', { count: p90 ?? median }),
  })
}

/**
 * @param values the newest period first
 * @param standing how it is with the newest period
 * @returns how many more or fewer than in the period before; nothing of a share, without a period before, or of a
 *   period that is not over
 */
export function changeOf([newest, before]: readonly Counted[], standing: Standing) {
  if (newest === undefined || before === undefined || newest.outOf !== undefined) return undefined
  if (standing !== 'over') return undefined
  const difference = formatCount(Math.abs(newest.count - before.count))
  if (newest.count === before.count) return { way: 'same', difference } as const
  return { way: newest.count > before.count ? 'more' : 'fewer', difference } as const
}
