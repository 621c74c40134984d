import { addWords } from '../i18n.ts'
import { periodReports } from '../nl-be/period-reports.ts'

addWords({ periodReports })
