import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { PeriodReport } from './period-report.ts'
import { periodReportQuery, periodReportsQuery } from './period-report-queries.ts'

interface Making {
  agreementId: string
  body: Schemas['NewPeriodReport']
}

/** Makes a report, at most once for every intention. */
export function useCreatePeriodReport() {
  const keep = useKeepReport()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ agreementId, body }: Making) =>
      answerOf(
        client.POST('/cooperationAgreements/{agreementId}/periodReports', {
          body,
          params: {
            path: { agreementId },
            header: { 'Idempotency-Key': intent.keyFor({ agreementId, body }) },
          },
        }),
      ),
    onSuccess: (report) => {
      intent.done()
      return keep(report)
    },
  })
}

interface Withdrawing {
  periodReportId: string
  body: Schemas['PeriodReportWithdrawal']
}

/** Says that a report does not stand any more. */
export function useWithdrawPeriodReport() {
  const keep = useKeepReport()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ periodReportId, body }: Withdrawing) =>
      answerOf(
        client.POST('/periodReports/{periodReportId}/withdrawal', {
          body,
          params: {
            path: { periodReportId },
            header: { 'Idempotency-Key': intent.keyFor({ periodReportId, body }) },
          },
        }),
      ),
    onSuccess: (report) => {
      intent.done()
      return keep(report)
    },
  })
}

/** Shows a report as the server has it now, alone and in the list. */
function useKeepReport() {
  const queryClient = useQueryClient()
  return async (report: PeriodReport) => {
    queryClient.setQueryData(periodReportQuery(report.id).queryKey, report)
    await queryClient.invalidateQueries({
      queryKey: periodReportsQuery(report.agreementId).queryKey,
    })
  }
}
