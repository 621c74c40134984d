import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import type { Dashboard, ShowFigure } from '../dashboard.ts'
import { KeyFigures } from './key-figures.tsx'
import { Months } from './months.tsx'
import { Outcomes } from './outcomes.tsx'
import { Waits } from './waits.tsx'

interface PeriodFiguresProps {
  dashboard: Dashboard
  show: ShowFigure
  codeWords: (code: string) => string
}

/** What happened in the period. */
export function PeriodFigures({ dashboard, show, codeWords }: PeriodFiguresProps) {
  const { t } = useTranslation()
  const { from, until, sent, pickUp, closed, months } = dashboard
  const isEmpty = sent.count + pickUp.count + closed.count === 0
  const figures = { sent, pickedUp: pickUp, closed }
  const names = ['sent', 'pickedUp', 'closed'] as const

  return (
    <>
      <Section
        title={t('dashboard.period.title', { from: formatDay(from), until: formatDay(until) })}
      >
        {isEmpty ? (
          <EmptyState title={t('dashboard.period.empty')} text={t('dashboard.period.emptyText')} />
        ) : (
          <>
            <KeyFigures
              figures={names.map((name) => ({
                label: t(`dashboard.period.${name}`),
                shown: show(figures[name], t(`dashboard.period.${name}`)),
              }))}
            />
            <Waits dashboard={dashboard} show={show} />
            <Months months={months} show={show} />
          </>
        )}
      </Section>
      {closed.count > 0 && <Outcomes dashboard={dashboard} show={show} codeWords={codeWords} />}
    </>
  )
}
