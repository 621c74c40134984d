import type { TFunction } from 'i18next'
import { formatDay } from '../i18n/formats.ts'
import type { BoardItem } from './board-words.ts'

/** What the municipality to which a child moved said of it, and when. */
export function declinedWords(
  { at, by, reason }: NonNullable<BoardItem['transferDeclined']>,
  t: TFunction,
): string {
  const why = reason ? t(`chain.declineReason.${reason}`) : t('chain.notHere')
  return t('chain.declinedLine', { by: by.name, day: formatDay(at), why })
}
