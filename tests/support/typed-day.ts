import { addDays, belgianDay } from '@onthaal/shared/time'

/** @returns a day so long before today in Belgium, as people here type it */
export function typedDay(daysAgo: number): string {
  return addDays(belgianDay(new Date()), -daysAgo).split('-').reverse().join('/')
}
