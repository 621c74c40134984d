export {
  countedParty,
  faultOfReport,
  periodsOfReport,
  type ReportFault,
  reportablePeriods,
  wasRunning,
} from './period-rules.ts'
