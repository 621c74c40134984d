export { type AgeBand, ageBands, sentDaysOf } from './age-bands.ts'
export {
  faultOfPeriod,
  longestPeriodInMonths,
  type Month,
  monthsOf,
  type Period,
  periodOf,
} from './periods.ts'
