import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { changeOf, waitOf } from '../figure-sentences.ts'
import type { FigureNames, Figures, MeasuredFigures, ShowNumber } from '../figures.ts'
import { keyMeasuresOf, measuresOfPeriod } from '../overview.ts'
import { capitalised } from './capitalised.ts'
import styles from './dashboard.module.css'
import { KeyFigures } from './key-figures.tsx'
import { MeasuredNumber } from './measured-number.tsx'

interface ComparedFiguresProps {
  figures: Figures
  names: FigureNames
  show: ShowNumber
}

/** What happened in a period, beside the one before it: the most telling large, and all of it in a table. */
export function ComparedFigures({ figures, names, show }: ComparedFiguresProps) {
  const { t } = useTranslation()
  const measures = measuresOfPeriod(figures)
  const { standing } = names
  const [period, before] = [names.inSentence(0), names.inSentence(1)]

  const numberOf = ({ measure, values }: MeasuredFigures, at: number) => {
    const value = values[at]
    return (
      value && (
        <MeasuredNumber measure={measure} value={value} period={names.periodOf(at)} show={show} />
      )
    )
  }
  const waited = ({ values }: MeasuredFigures, at: number) => {
    const words = values[at] && waitOf(values[at], t)
    return words && <span className={styles.wait}>{words}</span>
  }

  const title = t('dashboard.compared.table', {
    period: names.periodOf(0),
    before: names.periodOf(1),
  })
  const headingOf = (at: 0 | 1) => {
    if (standing !== 'running') return names.periodOf(at)
    return at === 0
      ? t('dashboard.compared.soFar', { period: names.periodOf(0) })
      : capitalised(names.wholeOf(1))
  }
  const columns: Column<MeasuredFigures>[] = [
    {
      key: 'measure',
      label: t('dashboard.compared.measure'),
      kind: 'heading',
      render: ({ measure }) => t(`figures.measure.${measure}`),
    },
    ...([0, 1] as const).map(
      (at): Column<MeasuredFigures> => ({
        key: String(at),
        label: headingOf(at),
        render: (measured) => (
          <>
            {numberOf(measured, at)} {waited(measured, at)}
          </>
        ),
      }),
    ),
    ...(standing === 'over'
      ? [
          {
            key: 'change',
            label: t('dashboard.compared.change'),
            render: ({ values }) => {
              const change = changeOf(values, standing)
              return change === undefined ? '–' : t(`figures.change.${change.way}`, change)
            },
          } satisfies Column<MeasuredFigures>,
        ]
      : []),
  ]

  return (
    <>
      <p className={styles.intro}>
        {t(`dashboard.compared.${standing}`, { period, before, whole: names.wholeOf(1) })}
      </p>
      <KeyFigures
        figures={keyMeasuresOf(measures).map((measured) => {
          const change = changeOf(measured.values, standing)
          const number = numberOf(measured, 1)
          return {
            label: t(`figures.measure.${measured.measure}`),
            shown: numberOf(measured, 0),
            beside: (
              <>
                {waited(measured, 0)}
                {change === undefined ? (
                  <>
                    {t('dashboard.compared.than.share', {
                      before: standing === 'running' ? names.wholeOf(1) : before,
                    })}{' '}
                    {number}
                  </>
                ) : (
                  <>
                    {t(`dashboard.compared.than.${change.way}`, { ...change, before })} ({number})
                  </>
                )}
              </>
            ),
          }
        })}
      />
      <details className={styles.details}>
        <summary aria-label={title}>{t('figures.table')}</summary>
        <DataTable
          caption={title}
          rows={measures}
          rowKey={({ measure }) => measure}
          columns={columns}
        />
      </details>
    </>
  )
}
