import '../../i18n/late/dashboard.ts'
import '../../i18n/late/figure-filters.ts'
import '../../i18n/late/figures.ts'
import { periodsBack } from '@onthaal/shared/measures'
import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { FiguresExportButton } from '../../exports/index.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { useSession } from '../../identity/index.ts'
import { LatePart, lateCode } from '../../late-part.tsx'
import { routePaths } from '../../paths.ts'
import { desksQuery } from '../../reference-data/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { FiguresFiltersBar } from '../components/figures-filters-bar.tsx'
import { periodName } from '../figure-words.ts'
import { askFiguresFile } from '../figures-queries.ts'
import { readFiguresSearch } from '../figures-search.ts'
import { useOverview } from '../overview-queries.ts'
import { FigurePages } from './figure-pages.tsx'

const route = getRouteApi(`/signedIn${routePaths.dashboard}`)

/** What the numbers lead to is code of other features, too much for a first visit. */
const overviewFigures = lateCode(
  async () => (await import('./overview-figures.tsx')).OverviewFigures,
)

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
  // The code comes while the figures are on their way; whatever asks for it again is up to the part itself.
  useEffect(() => void overviewFigures.load().catch(() => undefined), [])

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={
        isReceiver
          ? t('dashboard.introDesk')
          : t('dashboard.introSender', { organisation: organisation.name })
      }
      aside={
        found.data && (
          <FiguresExportButton
            isOverview
            ask={askFiguresFile({ ...search, periods: undefined, split: undefined })}
          />
        )
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
          <LatePart code={overviewFigures} with={{ figures, overview, isReceiver, search }} />
        )}
      </LoadState>
    </Page>
  )
}
