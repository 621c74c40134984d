import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { ChangePeriods } from '../forms/change-periods.tsx'
import { outcomeWords } from '../outcome-words.ts'
import { retentionSettingsQuery } from '../retention-queries.ts'

/** How long the organisation keeps personal data, and who chose so. */
export function Periods() {
  const { t } = useTranslation()
  const settings = useQuery(retentionSettingsQuery)
  const [isChanging, setIsChanging] = useState(false)
  const months = (count: number) => t('retention.periods.months', { count })

  return (
    <Section title={t('retention.periods.title')}>
      <LoadState
        data={settings.data}
        hasFailed={settings.isError}
        failure={<Failure error={settings.error} onRetry={() => void settings.refetch()} />}
      >
        {(periods) => (
          <>
            <FactList
              facts={[
                {
                  label: t('retention.periods.monthsAfterClose'),
                  value: months(periods.monthsAfterClose),
                },
                ...periods.byOutcome.map((one) => ({
                  label: t('retention.periods.endedAs', { outcome: outcomeWords(one.outcome, t) }),
                  value: months(one.months),
                })),
                {
                  label: t('retention.periods.schoolYears'),
                  value: t('retention.periods.years', { count: periods.schoolYears }),
                },
                {
                  label: t('retention.periods.monthsNeverMet'),
                  value: months(periods.monthsNeverMet),
                },
              ]}
            />
            <Text>
              {periods.changedAt !== undefined && periods.changedBy !== undefined
                ? t('retention.periods.chosen', {
                    day: formatDay(periods.changedAt),
                    who: periods.changedBy.displayName,
                  })
                : t('retention.periods.usual')}
            </Text>
            <div>
              <Button variant="default" onClick={() => setIsChanging(true)}>
                {t('retention.periods.change')}
              </Button>
            </div>
            {isChanging && (
              <ChangePeriods settings={periods} onClose={() => setIsChanging(false)} />
            )}
          </>
        )}
      </LoadState>
    </Section>
  )
}
