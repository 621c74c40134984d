import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '../../reason-dialog.tsx'
import { useWithdrawPeriodReport } from '../period-report-mutations.ts'

interface WithdrawReportProps {
  periodReportId: string
  onClose: () => void
}

/** Says why a report does not stand any more. */
export function WithdrawReport({ periodReportId, onClose }: WithdrawReportProps) {
  const { t } = useTranslation()
  const withdraw = useWithdrawPeriodReport()
  return (
    <ReasonDialog
      title={t('periodReports.withdraw')}
      text={t('periodReports.withdrawIntro')}
      submitLabel={t('periodReports.withdraw')}
      label={t('periodReports.reason')}
      hint={t('periodReports.reasonHint')}
      missing={t('periodReports.noReason')}
      isBusy={withdraw.isPending}
      error={withdraw.error}
      onSubmit={(reason) =>
        withdraw.mutate({ periodReportId, body: { reason } }, { onSuccess: onClose })
      }
      onClose={onClose}
    />
  )
}
