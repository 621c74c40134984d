import type { Day } from '@onthaal/shared/time'

const moment = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'Europe/Brussels',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** @returns a day as people here type it, `31/12/2026` */
export function typedDay(day: Day): string {
  return day.split('-').reverse().join('/')
}

/** @returns an instant on the clock of Belgium, `31/12/2026 14:05` */
export function belgianDayAndTime(at: Date): string {
  const parts = Object.fromEntries(moment.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${parts.day}/${parts.month}/${parts.year} ${parts.hour}:${parts.minute}`
}
