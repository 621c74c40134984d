export {
  countedParty,
  faultOfReport,
  mostStandingReports,
  periodsOfReport,
  type ReportFault,
  reportablePeriods,
  wasRunning,
} from './period-rules.ts'
export { type ShownBy, shownBy } from './shown-by.ts'
