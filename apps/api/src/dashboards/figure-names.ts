import { ageBands } from '@onthaal/shared/dashboards'
import type { MeasureSplit } from '@onthaal/shared/measures'
import type { FigurePart } from '@onthaal/shared/measures/schemas'
import { ageGroups, languageName, unknownLanguage } from '@onthaal/shared/persons'
import { referralStatuses } from '@onthaal/shared/referrals'
import { filled, referralWords } from '../exports/index.ts'
import { figureWords, groupWords } from './figure-words.ts'

/**
 * @param isReceiver whether the words are for the desk, which calls new what the sender calls sent
 * @returns what a part of a measure is called, by what it was told apart by
 */
export function partName(
  split: MeasureSplit,
  { key, name }: Pick<FigurePart, 'key' | 'name'>,
  isReceiver: boolean,
): string {
  switch (split) {
    case 'type':
      return wordOf(referralWords.type, key)
    case 'status':
      return wordOf(isReceiver ? referralWords.receivedStatus : referralWords.sentStatus, key)
    case 'nationalityGroup':
      return wordOf(groupWords.nationalityGroup, key)
    case 'ageGroup':
      return wordOf(groupWords.ageGroup, key)
    case 'language':
      return key === unknownLanguage ? groupWords.languageUnknown : languageName(key, 'nl-BE')
    case 'waited':
      return bandName(key)
    case 'outcome':
      return wordOf({ ...referralWords.outcome, ...referralWords.rejectionReason }, key)
    default:
      return name ?? figureWords.unknown
  }
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key
}

function bandName(key: string): string {
  const band = ageBands.find(({ from }) => String(from) === key)
  if (band === undefined) return key
  const { from, until } = band
  return until === undefined
    ? filled(figureWords.waited.oldest, { from })
    : filled(figureWords.waited.band, { from, until })
}

/** Parts that have an order of their own; all others stand by how many there are. */
const orders: Readonly<Partial<Record<MeasureSplit, (key: string) => number>>> = {
  ageGroup: (key) => (ageGroups as readonly string[]).indexOf(key),
  waited: Number,
  status: (key) => (referralStatuses as readonly string[]).indexOf(key),
}

/** @returns the parts in the order that they have by nature, or as they come: the largest first */
export function inOrder(split: MeasureSplit, parts: readonly FigurePart[]): readonly FigurePart[] {
  const order = orders[split]
  return order === undefined
    ? parts
    : parts.toSorted((one, other) => order(one.key) - order(other.key))
}
