export { addDays, belgianDay, type Day, daysBetween, daysInMonth, isDay } from './calendar-day.ts'
export {
  addWorkingDays,
  belgianHolidays,
  isWorkingDay,
  workingDaysBetween,
} from './working-days.ts'
