import { useTranslation } from 'react-i18next'
import { BarTable } from '../../ui/bar-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import type { Dashboard, ShowFigure } from '../dashboard.ts'
import { Chart } from './chart.tsx'
import styles from './dashboard.module.css'
import { KeyFigures } from './key-figures.tsx'

interface OpenFiguresProps {
  dashboard: Dashboard
  show: ShowFigure
  /** The desk calls new what the sender calls sent. */
  isReceiver: boolean
}

/** What is still going on today, by where it stands and by how long ago it was sent. */
export function OpenFigures({ dashboard, show, isReceiver }: OpenFiguresProps) {
  const { t } = useTranslation()
  const { open, waitingForPickUp, overdue, openByStatus, openByAge } = dashboard
  const key = (name: 'open' | 'waitingForPickUp' | 'overdue', figure: Dashboard['open']) => ({
    label: t(`dashboard.open.${name}`),
    shown: show(figure, t(`dashboard.open.${name}`)),
  })

  return (
    <Section title={t('dashboard.open.title')}>
      {open.count === 0 ? (
        <EmptyState title={t('dashboard.open.empty')} text={t('dashboard.open.emptyText')} />
      ) : (
        <>
          <p className={styles.intro}>{t('dashboard.open.intro')}</p>
          <KeyFigures
            figures={[
              key('open', open),
              key('waitingForPickUp', waitingForPickUp),
              key('overdue', overdue),
            ]}
          />
          <div className={styles.charts}>
            <Chart title={t('dashboard.byStatus.title')}>
              <BarTable
                caption={t('dashboard.byStatus.caption')}
                headings={[t('dashboard.byStatus.heading'), t('dashboard.countHeading')]}
                bars={openByStatus.map((figure) => {
                  const label = isReceiver
                    ? t(`vocabulary.receivedStatus.${figure.status}`)
                    : t(`vocabulary.referralStatus.${figure.status}`)
                  return {
                    key: figure.status,
                    label,
                    count: figure.count,
                    shown: show(figure, label),
                  }
                })}
              />
            </Chart>
            <Chart title={t('dashboard.byAge.title')}>
              <BarTable
                caption={t('dashboard.byAge.caption')}
                headings={[t('dashboard.byAge.heading'), t('dashboard.countHeading')]}
                bars={openByAge.map(({ fromDays: from, untilDays: until, ...figure }) => {
                  const label =
                    until === undefined
                      ? t('dashboard.byAge.oldest', { from })
                      : t('dashboard.byAge.band', { from, until })
                  return {
                    key: String(from),
                    label,
                    count: figure.count,
                    shown: show(figure, label),
                  }
                })}
              />
            </Chart>
          </div>
        </>
      )}
    </Section>
  )
}
