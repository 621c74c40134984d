export {
  countedParty,
  faultOfReport,
  mostStandingReports,
  periodsOfReport,
  type ReportFault,
  reportablePeriods,
  wasRunning,
} from './period-rules.ts'
