import '../../i18n/late/figure-filters.ts'
import '../../i18n/late/figures.ts'
import '../../i18n/late/period-reports.ts'
import { Button, Text } from '@mantine/core'
import { countedParty, reportablePeriods } from '@onthaal/shared/period-reports'
import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { periodName } from '../../dashboards/index.ts'
import { ExportButton } from '../../exports/index.ts'
import { formatMoment } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { ReportTag } from '../components/report-tag.tsx'
import { MakeReport } from '../forms/make-report.tsx'
import type { PeriodReportSummary } from '../period-report.ts'
import { periodReportsQuery } from '../period-report-queries.ts'

/** The reports that the organisation made under an agreement, where there is something to count. */
export function PeriodReports({ agreement }: { agreement: Schemas['AgreementFile'] }) {
  if (agreement.amends !== undefined || countedParty(agreement.partners) === undefined) return null
  return <Reports agreement={agreement} />
}

function Reports({ agreement }: { agreement: Schemas['AgreementFile'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const navigate = useNavigate()
  const reports = useQuery(periodReportsQuery(agreement.id))
  const [isMaking, setIsMaking] = useState(false)
  const hasPeriods = reportablePeriods('month', agreement, belgianDay(new Date())).length > 0
  const columns: Column<PeriodReportSummary>[] = [
    {
      key: 'period',
      label: t('periodReports.fields.period'),
      kind: 'heading',
      render: ({ id, grain, ...period }) => (
        <TextLink {...paths.periodReport(agreement.id, id)}>
          {periodName(grain, period, t, language)}
        </TextLink>
      ),
    },
    {
      key: 'made',
      label: t('periodReports.fields.made'),
      render: ({ madeAt, madeBy }) =>
        t('periodReports.fields.madeOn', { moment: formatMoment(madeAt), name: madeBy }),
    },
    {
      key: 'standing',
      label: t('periodReports.fields.standing'),
      render: (report) => <ReportTag report={report} />,
    },
  ]

  return (
    <Section title={t('periodReports.title')}>
      <Text>{t('periodReports.intro')}</Text>
      <LoadState
        data={reports.data}
        hasFailed={reports.isError}
        failure={<Failure error={reports.error} onRetry={() => void reports.refetch()} />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <Text>{t(hasPeriods ? 'periodReports.none' : 'periodReports.noPeriods')}</Text>
          ) : (
            <DataTable
              caption={t('periodReports.title')}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
            />
          )
        }
      </LoadState>
      <Actions>
        {hasPeriods && (
          <Button variant="default" onClick={() => setIsMaking(true)}>
            {t('periodReports.make')}
          </Button>
        )}
        <ExportButton list={{ periodReports: { agreement: agreement.id } }} />
      </Actions>
      {isMaking && (
        <MakeReport
          agreement={agreement}
          onMade={({ id }) => void navigate(paths.periodReport(agreement.id, id))}
          onClose={() => setIsMaking(false)}
        />
      )}
    </Section>
  )
}
