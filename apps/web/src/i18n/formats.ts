const dayInBelgium = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'Europe/Brussels',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})

const timeInBelgium = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** `2026-12-31`, or an instant, as people here write it: 31/12/2026. */
export function formatDay(dayOrInstant: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(dayOrInstant)
  if (day) return `${day[3]}/${day[2]}/${day[1]}`
  return dayInBelgium.format(new Date(dayOrInstant))
}

/** An instant as day and time in Belgium: 31/12/2026, 14:05. */
export function formatMoment(instant: string): string {
  return `${formatDay(instant)}, ${timeInBelgium.format(new Date(instant))}`
}

/** The time of an instant in Belgium: 14:05. */
export function formatTime(instant: Date): string {
  return timeInBelgium.format(instant)
}

/** 1.000 in Belgium, in both languages, because the figures are read beside Dutch papers. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat('nl-BE', { useGrouping: 'always' }).format(count)
}
