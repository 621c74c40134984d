import '../../i18n/late/agreements.ts'
import '../../i18n/late/figure-filters.ts'
import '../../i18n/late/figures.ts'
import '../../i18n/late/period-reports.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { PrintButton } from '../../api/print-button.tsx'
import { periodInSentence, periodName } from '../../dashboards/index.ts'
import { FiguresExportButton } from '../../exports/index.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths, routePaths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import styles from '../components/report.module.css'
import { ReportCommitments } from '../components/report-commitments.tsx'
import { ReportFacts } from '../components/report-facts.tsx'
import { ReportFigures } from '../components/report-figures.tsx'
import { ReportTypes } from '../components/report-types.tsx'
import { ReportDefinitions } from '../components/report-words.tsx'
import { WithdrawReport } from '../forms/withdraw-report.tsx'
import type { PeriodReport } from '../period-report.ts'
import {
  askPeriodReportFile,
  periodReportQuery,
  readReportToPrint,
} from '../period-report-queries.ts'

const route = getRouteApi(`/signedIn${routePaths.periodReport}`)

/** A report of a period as it was made, to read and to print on A4. */
export function PeriodReportPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { reportId } = route.useParams()
  const found = useQuery(periodReportQuery(reportId))
  const report = found.data

  return (
    <Page
      title={
        report === undefined
          ? t('periodReports.one')
          : t('periodReports.titleOf', { period: periodName(report.grain, report, t, language) })
      }
      documentTitle={t('periodReports.one')}
      intro={report && underOf(report)}
    >
      <LoadState
        data={report}
        hasFailed={found.isError}
        failure={<Failure error={found.error} onRetry={() => void found.refetch()} />}
      >
        {(whole) => <Found report={whole} />}
      </LoadState>
      {report && (
        <Actions>
          <TextLink {...paths.agreement(report.agreementId)}>{t('periodReports.back')}</TextLink>
        </Actions>
      )}
    </Page>
  )

  function underOf({ agreement: { reference, parties } }: PeriodReport): string {
    const [one, other] = parties.map(({ name }) => name)
    return t('periodReports.under', { reference, parties: t('periodReports.and', { one, other }) })
  }
}

function Found({ report }: { report: PeriodReport }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [isWithdrawing, setIsWithdrawing] = useState(false)
  const called = (as: typeof periodName) => (at: number) => {
    const period = report.periods[at]
    return period === undefined ? '' : as(report.grain, period, t, language)
  }
  const periodOf = called(periodName)

  return (
    <>
      <Actions>
        <PrintButton
          label={t('periodReports.print')}
          read={() => readReportToPrint(report.id)}
          variant="filled"
        />
        <FiguresExportButton ask={askPeriodReportFile(report.id)} />
        {report.withdrawal === undefined && (
          <Button variant="default" onClick={() => setIsWithdrawing(true)}>
            {t('periodReports.withdraw')}
          </Button>
        )}
      </Actions>
      <div className={styles.report}>
        <ReportFacts report={report} period={periodOf(0)} />
        <ReportFigures report={report} periodOf={periodOf} inSentence={called(periodInSentence)} />
        <ReportTypes report={report} period={periodOf(0)} />
        <ReportCommitments report={report} />
        <ReportDefinitions report={report} />
      </div>
      {isWithdrawing && (
        <WithdrawReport periodReportId={report.id} onClose={() => setIsWithdrawing(false)} />
      )}
    </>
  )
}
