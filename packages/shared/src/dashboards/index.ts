export { type AgeBand, ageBands, sentDaysOf } from './age-bands.ts'
export {
  isAtMostMonths,
  lastTwelveMonths,
  longestPeriodInMonths,
  type Month,
  monthsOf,
  type Period,
} from './periods.ts'
