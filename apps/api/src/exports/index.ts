import type { FastifyPluginAsync } from 'fastify'
import { cancelExportRoute } from './routes/cancel-export.ts'
import { createExportRoute } from './routes/create-export.ts'
import type { ExportRouteOptions } from './routes/export-route.ts'
import { getExportRoute } from './routes/get-export.ts'
import { getExportFileRoute } from './routes/get-export-file.ts'
import { listExportsRoute } from './routes/list-exports.ts'

export { createExportRepository } from './export-repository.ts'
export { createExportSteps, type ExportSteps } from './export-steps.ts'
export { type ExportLimits, exportLimits } from './export-use-cases.ts'
export { type FiguresFile, sendFigures } from './figures-file.ts'
export { belgianDayAndTime, typedDay } from './files/belgian-words.ts'
export { fileContent } from './files/file-content.ts'
export type { Cell as TableCell } from './files/table.ts'
export { agreementHistoryWords } from './words/agreement-history-words.ts'
export { eligibilityWords } from './words/eligibility-words.ts'
export { evaluationWords } from './words/evaluation-words.ts'
export { filled } from './words/filled.ts'
export { importWords } from './words/import-words.ts'
export { interviewOutcomeWords, interviewWords } from './words/interview-words.ts'
export { letterWords } from './words/letter-words.ts'
export { arrivalWords, boardWords, serviceWords } from './words/list-words.ts'
export { glassWords, logWords, unusualWords } from './words/log-words.ts'
export { organisationWords } from './words/organisation-words.ts'
export { noticeWords, sessionTitle, sessionWords } from './words/own-words.ts'
export { periodReportWords } from './words/period-report-words.ts'
export { periodName, periodWords } from './words/period-words.ts'
export { programWords } from './words/program-words.ts'
export { referralColumnWords, referralWords } from './words/referral-words.ts'
export { agreementWords, indicatorWords, protocolWords } from './words/register-words.ts'
export {
  fileMeasureKindWords,
  retentionReasonWords,
  retentionWords,
} from './words/retention-words.ts'
export { administrationWords, answerWords } from './words/rights-words.ts'
export { taskWords } from './words/task-words.ts'
export { visitWords } from './words/visit-words.ts'

/** Lists that people take along as files. */
export const exports: FastifyPluginAsync<ExportRouteOptions> = async (app, options) => {
  await app.register(listExportsRoute, options)
  await app.register(createExportRoute, options)
  await app.register(getExportRoute, options)
  await app.register(getExportFileRoute, options)
  await app.register(cancelExportRoute, options)
}
