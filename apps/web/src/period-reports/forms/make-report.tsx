import { NativeSelect, Text } from '@mantine/core'
import { type PeriodGrain, periodGrains } from '@onthaal/shared/measures'
import { reportablePeriods } from '@onthaal/shared/period-reports'
import { belgianDay } from '@onthaal/shared/time'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { periodName } from '../../dashboards/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { useLanguage } from '../../i18n/use-language.ts'
import type { PeriodReport } from '../period-report.ts'
import { useCreatePeriodReport } from '../period-report-mutations.ts'

interface MakeReportProps {
  agreement: { id: string; validFrom: string; validTo: string }
  onMade: (report: PeriodReport) => void
  onClose: () => void
}

/** Of which period a report is made; the last one that is over stands there first. */
export function MakeReport({ agreement, onMade, onClose }: MakeReportProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const create = useCreatePeriodReport()
  const [grain, setGrain] = useState<PeriodGrain>('quarter')
  const [chosen, setChosen] = useState<string>()
  const today = belgianDay(new Date())
  const periods = reportablePeriods(grain, agreement, today)
  const closed = periods.find(({ until }) => until < today)
  const on = chosen ?? (closed ?? periods[0])?.from ?? today

  return (
    <FormDialog
      title={t('periodReports.makeTitle')}
      submitLabel={t('periodReports.make')}
      isBusy={create.isPending}
      error={create.error}
      errors={[]}
      attempt={0}
      isDirty={false}
      onSubmit={() =>
        create.mutate({ agreementId: agreement.id, body: { grain, on } }, { onSuccess: onMade })
      }
      onClose={onClose}
    >
      <Text>{t('periodReports.makeIntro')}</Text>
      <NativeSelect
        id={`${id}-grain`}
        label={t('periodReports.fields.grain')}
        value={grain}
        onChange={(event) => {
          setGrain(periodGrains.find((one) => one === event.currentTarget.value) ?? 'quarter')
          setChosen(undefined)
        }}
      >
        {periodGrains.map((one) => (
          <option key={one} value={one}>
            {t(`figures.grain.${one}`)}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        id={`${id}-period`}
        label={t('periodReports.fields.period')}
        value={on}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        {periods.map((period) => (
          <option key={period.from} value={period.from}>
            {periodName(grain, period, t, language)}
            {period.until >= today ? ` (${t('periodReports.stillRuns')})` : ''}
          </option>
        ))}
      </NativeSelect>
    </FormDialog>
  )
}
