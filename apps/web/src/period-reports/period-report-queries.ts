import type { ExportFormat } from '@onthaal/shared/exports'
import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'
import { fileOf, type NamedFile } from '../api/file-of.ts'
import { printing } from '../api/printing.ts'
import { readingAgain } from '../api/reading-again.ts'

/** The reports that the organisation made under an agreement, the newest first. */
export function periodReportsQuery(agreementId: string) {
  return queryOptions({
    queryKey: ['listPeriodReports', agreementId],
    queryFn: async () => {
      const path = '/cooperationAgreements/{agreementId}/periodReports'
      return (await answerOf(client.GET(path, { params: { path: { agreementId } } }))).items
    },
    staleTime: 0,
  })
}

export function periodReportQuery(periodReportId: string) {
  return queryOptions({
    queryKey: ['getPeriodReport', periodReportId],
    queryFn: (context) =>
      answerOf(
        client.GET('/periodReports/{periodReportId}', {
          params: { path: { periodReportId }, header: readingAgain(context) },
        }),
      ),
    staleTime: 0,
  })
}

/** Tells the access log that a report is printed. */
export function readReportToPrint(periodReportId: string) {
  return answerOf(
    client.GET('/periodReports/{periodReportId}', {
      params: { path: { periodReportId }, header: printing },
    }),
  )
}

/** Asks for a report as a file. */
export function askPeriodReportFile(periodReportId: string) {
  return (format: ExportFormat): Promise<NamedFile> => {
    const params = { path: { periodReportId }, query: { format } }
    return fileOf(client.GET('/periodReports/{periodReportId}/file', { params, parseAs: 'blob' }))
  }
}
