import { belgianDay, readDay } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'

/** How forms about agreements check and read what was typed. */
export function useRules() {
  const { t } = useTranslation()
  const today = belgianDay(new Date())
  const isDay = (value: string) => readDay(value, today).ok
  return {
    filled: (value: string) => (value.trim() === '' ? t('agreements.form.missing') : null),
    day: (value: string) => (isDay(value) ? null : t('common.dateInvalid')),
    dayOrNone: (value: string) =>
      value.trim() === '' || isDay(value) ? null : t('common.dateInvalid'),
    daysOrNone: (value: string) =>
      linesOf(value).every(isDay) ? null : t('agreements.form.daysInvalid'),
    /** @throws TypeError when it is no day: forms are checked before they are read */
    read(value: string): string {
      const result = readDay(value, today)
      if (!result.ok) throw new TypeError('No day was typed')
      return result.value
    },
  }
}

/** @returns what stands on the lines of a text, without empty ones */
export function linesOf(value: string): string[] {
  return value.split(/[\n,;]/).flatMap((line) => line.trim() || [])
}
