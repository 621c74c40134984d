import { useTranslation } from 'react-i18next'
import { BarTable } from '../../ui/bar-table.tsx'
import { Section } from '../../ui/section.tsx'
import type { Dashboard, ShowFigure } from '../dashboard.ts'
import { Chart } from './chart.tsx'
import styles from './dashboard.module.css'
import { KeyFigures } from './key-figures.tsx'

interface OutcomesProps {
  dashboard: Dashboard
  show: ShowFigure
  codeWords: (code: string) => string
}

const ways = ['completed', 'failed', 'rejected'] as const

/** What came of everything that was closed in the period; codes that do not occur are left out. */
export function Outcomes({ dashboard, show, codeWords }: OutcomesProps) {
  const { t } = useTranslation()
  const key = (name: 'acknowledged' | 'toAcknowledge' | 'cancelled') => ({
    label: t(`dashboard.outcomes.${name}`),
    shown: show(dashboard[name], t(`dashboard.outcomes.${name}`)),
  })

  return (
    <Section title={t('dashboard.outcomes.title')}>
      <p className={styles.intro}>{t('dashboard.outcomes.caption')}</p>
      <KeyFigures
        figures={[
          ...ways.map((way) => ({
            label: t(`dashboard.outcomes.${way}.title`),
            shown: show(dashboard[way], t(`dashboard.outcomes.${way}.title`)),
          })),
          key('cancelled'),
          key('acknowledged'),
          key('toAcknowledge'),
        ]}
      />
      <div className={styles.charts}>
        {ways.map((way) => {
          const words = `dashboard.outcomes.${way}` as const
          const parts = dashboard[way].parts.filter(({ count }) => count > 0)
          return (
            <Chart key={way} title={t(`${words}.title`)}>
              {parts.length === 0 ? (
                <p className={styles.intro}>{t('dashboard.outcomes.none')}</p>
              ) : (
                <BarTable
                  caption={t(`${words}.caption`)}
                  headings={[t(`${words}.heading`), t('dashboard.countHeading')]}
                  bars={parts.map(({ code, ...figure }) => ({
                    key: code,
                    label: codeWords(code),
                    count: figure.count,
                    shown: show(figure, `${t(`${words}.title`)}: ${codeWords(code)}`),
                  }))}
                />
              )}
            </Chart>
          )
        })}
      </div>
    </Section>
  )
}
