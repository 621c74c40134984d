import type { Language } from '../i18n/i18n.ts'

const inUtc = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options })

/** `2026-03` as people say it: maart 2026. */
export function monthName(month: string, language: Language): string {
  return inUtc(language, { month: 'long', year: 'numeric' }).format(new Date(`${month}-01`))
}

/**
 * The short words under the columns of a chart: each month, with the year where it begins; of many
 * months the years alone, because more does not fit.
 */
export function monthLabels(months: readonly string[], language: Language): string[] {
  const isLong = months.length > 13
  const short = inUtc(language, { month: 'short' })
  return months.map((month, at) => {
    const [year, number] = month.split('-')
    const begins = at === 0 || number === '01'
    if (isLong) return number === '01' ? `${year}` : ''
    const name = short.format(new Date(`${month}-01`))
    return begins ? `${name}\n${year}` : name
  })
}
