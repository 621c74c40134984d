import '../../i18n/late/dashboard.ts'
import '../../i18n/late/figure-filters.ts'
import '../../i18n/late/figures.ts'
import { type MeasureCode, periodsBack } from '@onthaal/shared/measures'
import { belgianDay } from '@onthaal/shared/time'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatMoment } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { desksQuery } from '../../reference-data/index.ts'
import { TextLink } from '../../shell/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { ComparedFigures } from '../components/compared-figures.tsx'
import styles from '../components/dashboard.module.css'
import { FiguresFiltersBar } from '../components/figures-filters-bar.tsx'
import { NowFigures } from '../components/now-figures.tsx'
import { PartsChart } from '../components/parts-chart.tsx'
import { Trend } from '../components/trend.tsx'
import { namesOf, periodName } from '../figure-words.ts'
import { type Figures, hasSomething } from '../figures.ts'
import { readFiguresSearch } from '../figures-search.ts'
import { useOverview } from '../overview-queries.ts'
import { FigurePages } from './figure-pages.tsx'
import { linkToList } from './list-link.tsx'

const route = getRouteApi(`/signedIn${routePaths.dashboard}`)

/** What a manager looks at first: how it is now, and a period beside the one before; each number opens its list. */
export function DashboardPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { organisation } = useSession()
  const search = readFiguresSearch(route.useSearch())
  const navigate = route.useNavigate()
  const today = belgianDay(new Date())
  const isReceiver = organisation.kind === 'agency'
  const overview = useOverview(search, isReceiver)
  const found = overview.figures
  const desks = useQuery(desksQuery)
  const [newest] = periodsBack(search.grain ?? 'month', search.on ?? today, 1)
  const period = newest ? periodName(search.grain ?? 'month', newest, t, language) : ''
  const senders = found.data?.senders ?? []
  const title = t('dashboard.title')

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={
        isReceiver
          ? t('dashboard.introDesk')
          : t('dashboard.introSender', { organisation: organisation.name })
      }
    >
      <FigurePages shown="overview" search={search} />
      <FiguresFiltersBar
        isOverview
        search={search}
        today={today}
        newest={period}
        desks={desks.data ?? []}
        senders={senders}
        municipalities={senders.filter(({ kind }) => kind === 'municipality')}
        isReceiver={isReceiver}
        onChange={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
      />
      <LoadState
        data={found.data}
        hasFailed={found.isError}
        failure={<Failure error={found.error} onRetry={() => void found.refetch()} />}
      >
        {(figures) => (
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
                {now(figures)}
                {compared(figures)}
              </>
            ) : (
              <EmptyState title={t('figures.empty')} text={t('figures.emptyText')} />
            )}
            <Section title={t('dashboard.trend.section')}>
              {chart(overview.trend, (trend) => (
                <Trend
                  figures={trend}
                  names={wordsFor(trend)}
                  show={linkToList}
                  explain={explained('pickedUp')}
                />
              ))}
            </Section>
          </div>
        )}
      </LoadState>
    </Page>
  )

  function wordsFor(figures: Figures) {
    return namesOf(figures, t, { language, isReceiver })
  }

  function now(figures: Figures) {
    return (
      <Section title={t('dashboard.now.title')}>
        <NowFigures figures={figures} show={linkToList} />
        <div className={styles.charts}>
          {parts(overview.byStatus, () => t('dashboard.chart.byStatus'))}
          {parts(overview.byWaited, () => t('dashboard.chart.byWaited'))}
          {isReceiver && parts(overview.byWorker, () => t('dashboard.chart.byWorker'))}
        </div>
      </Section>
    )
  }

  function compared(figures: Figures) {
    return (
      <Section title={capitalised(wordsFor(figures).periodOf(0))}>
        <ComparedFigures figures={figures} names={wordsFor(figures)} show={linkToList} />
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
              show={linkToList}
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

/** A heading begins with a capital, whatever it says. */
function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
