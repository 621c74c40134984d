import type { Language } from '../i18n/i18n.ts'

const inUtc = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options })

/** `2026-03` as people say it: maart 2026. */
export function monthName(month: string, language: Language): string {
  return inUtc(language, { month: 'long', year: 'numeric' }).format(new Date(`${month}-01`))
}

/** The short words under the columns of a chart: each month, with the year at its first, where two have room. */
export function monthLabels(months: readonly string[], language: Language): string[] {
  const short = inUtc(language, { month: 'short' })
  return months.map((month, at) => {
    const [year, number] = month.split('-')
    const name = short.format(new Date(`${month}-01`))
    const isFirst = at === 0 && !months[1]?.endsWith('-01')
    return isFirst || number === '01' ? `${name}\n${year}` : name
  })
}
