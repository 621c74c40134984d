import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'

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
    queryFn: () =>
      answerOf(
        client.GET('/periodReports/{periodReportId}', { params: { path: { periodReportId } } }),
      ),
    staleTime: 0,
  })
}
