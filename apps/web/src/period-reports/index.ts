export { PeriodReports } from './pages/period-reports.tsx'
