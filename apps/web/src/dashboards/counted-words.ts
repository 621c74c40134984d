import { type MeasureCode, type MeasureSplit, standingOf } from '@onthaal/shared/measures'
import { referralTypes } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { TFunction } from 'i18next'
import { formatDay } from '../i18n/formats.ts'
import { type ListSearch, valuesOf } from '../referrals/index.ts'
import type { CountedList } from './counted-list.ts'
import { duringPeriod, partName, type Reader } from './figure-words.ts'

/** How what an address names by its id is called, as far as that is known. */
export interface KnownNames {
  readonly desk?: string | undefined
  readonly sender?: string | undefined
  readonly municipality?: string | undefined
  readonly worker?: string | undefined
}

/**
 * Says of which number a list is, and what that was narrowed to.
 *
 * @param counted what the list holds of the measure
 * @param search the filters of the list
 * @returns the sentences in their order
 */
export function countedSentences(
  measure: MeasureCode,
  counted: CountedList,
  search: ListSearch,
  names: KnownNames,
  t: TFunction,
  reader: Reader & { readonly now: Date },
): string[] {
  const { of } = counted
  const period = counted.period && {
    ...counted.period,
    isRunning: belgianDay(reader.now) <= counted.period.until,
  }
  const standing = period && standingOf(period, reader.now)
  const only = narrowedBy(counted, search, names, t, reader)
  const words = { measure: t(`figures.measure.${measure}`), when: when() }
  return [
    t(`counted.${of === 'total' ? 'total' : 'measure'}`, words),
    ...(standing === 'toCome' ? [t('figures.sentence.toCome')] : []),
    ...(only.length > 0 ? [t('counted.only', { only: only.join(', ') })] : []),
    t(`counted.exactly.${of}`),
  ]

  function when(): string {
    if (period === undefined) return t('counted.now')
    return duringPeriod(period.grain, period, reader.now, t, reader.language)
  }
}

/** What a number was narrowed to: by what all figures were, and by the part that it is of. */
function narrowedBy(
  { part }: CountedList,
  search: ListSearch,
  names: KnownNames,
  t: TFunction,
  reader: Reader,
): string[] {
  const told = (split: MeasureSplit, name: string) =>
    t('counted.part', { name, split: t(`figures.split.${split}`).toLowerCase() })
  const types = referralTypes.filter((type) => valuesOf(search.type).includes(type))
  return [
    ...(types.length > 0
      ? [told('type', types.map((type) => t(`vocabulary.referralType.${type}`)).join(' / '))]
      : []),
    ...(['desk', 'sender', 'municipality'] as const)
      .filter((name) => search[name] !== undefined)
      .map((name) => told(name, names[name] ?? t('figures.unknown'))),
    ...ofPart(),
  ]

  function ofPart(): string[] {
    switch (part) {
      case undefined:
        return []
      case 'waited': {
        const { submittedFrom, submittedUntil } = search
        const days = {
          from: submittedFrom && formatDay(submittedFrom),
          until: submittedUntil && formatDay(submittedUntil),
        }
        return [t(`counted.${days.from ? 'sentBetween' : 'sentUntil'}`, days)]
      }
      case 'worker':
        return [told(part, names.worker ?? t('figures.unknown'))]
      case 'outcome':
        return [told(part, nameOf(search.outcome ?? search.rejectionReason))]
      default:
        return [told(part, nameOf(search[part]))]
    }
  }

  function nameOf(value: string | readonly string[] | undefined): string {
    return part === undefined ? '' : partName(part, { key: String(value) }, t, reader)
  }
}
