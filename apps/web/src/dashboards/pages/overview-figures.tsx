import '../../i18n/late/dashboard.ts'
import '../../i18n/late/figure-filters.ts'
import '../../i18n/late/figures.ts'
import type { MeasureCode } from '@onthaal/shared/measures'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatMoment } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { capitalised } from '../components/capitalised.ts'
import { ComparedFigures } from '../components/compared-figures.tsx'
import styles from '../components/dashboard.module.css'
import { NowFigures } from '../components/now-figures.tsx'
import { PartsChart } from '../components/parts-chart.tsx'
import { Trend } from '../components/trend.tsx'
import { namesOf } from '../figure-words.ts'
import { type Figures, hasSomething } from '../figures.ts'
import type { FiguresSearch } from '../figures-search.ts'
import { placeOf } from '../opened-figure.ts'
import type { useOverview } from '../overview-queries.ts'
import { linkToList } from './list-link.tsx'

interface OverviewFiguresProps {
  figures: Figures
  overview: ReturnType<typeof useOverview>
  /** Whether whoever looks leads those who follow referrals. */
  isReceiver: boolean
  /** Which period was chosen, and of what: whoever opens a number comes back to it. */
  search: FiguresSearch
}

/** The figures of the overview, each of which opens its list; a chart that is late or fails says so by itself. */
export function OverviewFigures({ figures, overview, isReceiver, search }: OverviewFiguresProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const found = overview.figures
  const show = linkToList(placeOf('overview', search, figures))

  return (
    <div
      className={styles.figures}
      aria-busy={Object.values(overview).some((one) => one.isPlaceholderData)}
    >
      <p role="status" className={styles.intro}>
        {t('dashboard.everyNumber', { moment: formatMoment(figures.asOf) })}
      </p>
      {found.isError && (
        <Failure error={found.error} onRetry={() => void found.refetch()} takesFocus />
      )}
      {figures.measures.some(hasSomething) ? (
        <>
          {now()}
          {compared()}
        </>
      ) : (
        <EmptyState title={t('figures.empty')} text={t('figures.emptyText')} />
      )}
      <Section title={t('dashboard.trend.section')}>
        {chart(overview.trend, (trend) => (
          <Trend
            figures={trend}
            names={wordsFor(trend)}
            show={show}
            explain={explained('pickedUp')}
          />
        ))}
      </Section>
    </div>
  )

  function wordsFor(some: Figures) {
    return namesOf(some, t, { language, isReceiver })
  }

  function now() {
    return (
      <Section title={t('dashboard.now.title')}>
        <NowFigures figures={figures} show={show} />
        <div className={styles.charts}>
          {parts(overview.byStatus, () => t('dashboard.chart.byStatus'))}
          {parts(overview.byWaited, () => t('dashboard.chart.byWaited'))}
          {isReceiver && parts(overview.byWorker, () => t('dashboard.chart.byWorker'))}
        </div>
      </Section>
    )
  }

  function compared() {
    return (
      <Section title={capitalised(wordsFor(figures).periodOf(0))}>
        <ComparedFigures figures={figures} names={wordsFor(figures)} show={show} />
        <div className={styles.charts}>
          {parts(overview.byType, () => t('dashboard.chart.byType'))}
          {parts(overview.outcomes, (measure) =>
            t('dashboard.chart.byOutcome', { measure: t(`figures.measure.${measure}`) }),
          )}
        </div>
      </Section>
    )
  }

  /** The charts of an answer, one for each of its measures. */
  function parts(query: UseQueryResult<Figures>, titleOf: (measure: MeasureCode) => string) {
    return chart(query, (figures) =>
      figures.measures.map(
        (measured) =>
          figures.split && (
            <PartsChart
              key={measured.measure}
              title={titleOf(measured.measure)}
              measured={measured}
              split={figures.split}
              names={wordsFor(figures)}
              show={show}
              explain={explained(measured.measure)}
            />
          ),
      ),
    )
  }

  function chart(query: UseQueryResult<Figures>, show: (figures: Figures) => ReactNode) {
    return (
      <LoadState
        data={query.data}
        hasFailed={query.isError}
        failure={<Failure error={query.error} onRetry={() => void query.refetch()} />}
      >
        {show}
      </LoadState>
    )
  }

  function explained(measure: MeasureCode) {
    return (
      <TextLink
        {...paths.figureDefinitions(measure)}
        aria-label={t('figures.explainOf', { measure: t(`figures.measure.${measure}`) })}
      >
        {t('figures.explain')}
      </TextLink>
    )
  }
}
