export { belgianInstant, belgianTime, type ClockTime } from './belgian-time.ts'
export {
  addDays,
  belgianDay,
  type Day,
  daysBetween,
  daysInMonth,
  endOfWeek,
  isDay,
  weekday,
} from './calendar-day.ts'
export { addMonths, endOfSchoolYear } from './months.ts'
export {
  fullYear,
  readDay,
  type TypedDayFault,
  type TypedDayResult,
  typedDayFaults,
} from './typed-day.ts'
export {
  addWorkingDays,
  belgianHolidays,
  isWorkingDay,
  workingDaysBetween,
} from './working-days.ts'
