import '../../i18n/late/dashboard.ts'
import '../../i18n/late/figures.ts'
import { longestPeriodInMonths } from '@onthaal/shared/dashboards'
import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatCount, formatMoment } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { desksQuery } from '../../reference-data/index.ts'
import { codeWords, readSearch } from '../../referrals/index.ts'
import { TextLink } from '../../shell/index.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import styles from '../components/dashboard.module.css'
import { DashboardFiltersBar } from '../components/dashboard-filters-bar.tsx'
import { OpenFigures } from '../components/open-figures.tsx'
import { PeriodFigures } from '../components/period-figures.tsx'
import type { ShowFigure } from '../dashboard.ts'
import { faultOf } from '../dashboard-filters.ts'
import { dashboardQuery } from '../dashboard-queries.ts'
import { FigurePages } from './figure-pages.tsx'

const route = getRouteApi(`/signedIn${routePaths.dashboard}`)

/** The work of an organisation or a region in figures, each of which opens its list. */
export function DashboardPage() {
  const { t } = useTranslation()
  const { organisation } = useSession()
  const filters = route.useSearch()
  const navigate = route.useNavigate()
  const fault = faultOf(filters, belgianDay(new Date()))
  const dashboard = useQuery({ ...dashboardQuery(filters), enabled: fault === undefined })
  const desks = useQuery(desksQuery)
  const isReceiver = organisation.kind === 'agency'

  return (
    <Page
      title={t('dashboard.title')}
      documentTitle={t('dashboard.title')}
      intro={
        isReceiver
          ? t('dashboard.introDesk')
          : t('dashboard.introSender', { organisation: organisation.name })
      }
    >
      <FigurePages shown="overview" />
      <DashboardFiltersBar
        filters={filters}
        desks={desks.data ?? []}
        senders={dashboard.data?.senders ?? []}
        onChange={(search) => void navigate({ search, replace: true, resetScroll: false })}
      />
      {fault !== undefined ? (
        <FailureAlert
          title={t('dashboard.fault.title')}
          text={t(`dashboard.fault.${fault}`, { count: longestPeriodInMonths })}
        />
      ) : (
        <LoadState
          data={dashboard.data}
          hasFailed={dashboard.isError}
          failure={<Failure error={dashboard.error} onRetry={() => void dashboard.refetch()} />}
        >
          {(figures) => (
            <div className={styles.figures} aria-busy={dashboard.isPlaceholderData}>
              <p role="status" className={styles.intro}>
                {t('dashboard.everyNumber', { moment: formatMoment(figures.asOf) })}
              </p>
              {dashboard.isError && (
                <Failure
                  error={dashboard.error}
                  onRetry={() => void dashboard.refetch()}
                  takesFocus
                />
              )}
              <OpenFigures dashboard={figures} show={linkToList} isReceiver={isReceiver} />
              <PeriodFigures
                dashboard={figures}
                show={linkToList}
                codeWords={(code) => codeWords(code, t)}
              />
            </div>
          )}
        </LoadState>
      )}
    </Page>
  )
}

const linkToList: ShowFigure = ({ count, list }, what) => {
  const { box: _box, ...filters } = list
  return (
    <TextLink {...paths.all(readSearch(filters))} aria-label={`${formatCount(count)} ${what}`}>
      {formatCount(count)}
    </TextLink>
  )
}
