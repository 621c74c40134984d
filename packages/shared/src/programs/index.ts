export { faultOfLastDay, type LastDayFault, longestMonths } from './last-day.ts'
export { needsDesk, programRolesOf } from './program-roles.ts'
