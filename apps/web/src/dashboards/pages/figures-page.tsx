import '../../i18n/late/figure-filters.ts'
import '../../i18n/late/figures.ts'
import { periodsBack } from '@onthaal/shared/measures'
import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { FiguresExportButton } from '../../exports/index.ts'
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
import styles from '../components/dashboard.module.css'
import { FiguresFiltersBar } from '../components/figures-filters-bar.tsx'
import { MeasureChart } from '../components/measure-chart.tsx'
import { namesOf, periodName } from '../figure-words.ts'
import { type FigureNames, type Figures, hasSomething } from '../figures.ts'
import { askFiguresFile, figuresQuery } from '../figures-queries.ts'
import { type FiguresSearch, readFiguresSearch } from '../figures-search.ts'
import { type MeasureGroup, measureGroups } from '../measure-groups.ts'
import { placeOf } from '../opened-figure.ts'
import { FigurePages } from './figure-pages.tsx'
import { linkToList } from './list-link.tsx'

const route = getRouteApi(`/signedIn${routePaths.figures}`)

/** Every measure over whole periods side by side, told apart as asked; each number opens its list. */
export function FiguresPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { organisation } = useSession()
  const search = readFiguresSearch(route.useSearch())
  const navigate = route.useNavigate()
  const today = belgianDay(new Date())
  const found = useQuery(figuresQuery(search))
  const desks = useQuery(desksQuery)
  const isReceiver = organisation.kind === 'agency'
  const [newest] = periodsBack(search.grain ?? 'month', search.on ?? today, 1)
  const senders = found.data?.senders ?? []
  const title = t('figures.title')

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('figures.intro')}
      aside={
        found.data && (
          <FiguresExportButton
            ask={askFiguresFile(search)}
            leavesNamesOut={search.split === 'worker'}
          />
        )
      }
      width="wide"
    >
      <FigurePages shown="perPeriod" search={search} />
      <FiguresFiltersBar
        search={search}
        today={today}
        newest={newest ? periodName(search.grain ?? 'month', newest, t, language) : ''}
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
          <div className={styles.figures} aria-busy={found.isPlaceholderData}>
            <p role="status" className={styles.intro}>
              {t('figures.asOf', { moment: formatMoment(figures.asOf) })}
            </p>
            {found.isError && (
              <Failure error={found.error} onRetry={() => void found.refetch()} takesFocus />
            )}
            {figures.measures.some(hasSomething) ? (
              <Groups
                figures={figures}
                names={namesOf(figures, t, { language, isReceiver })}
                search={search}
              />
            ) : (
              <EmptyState title={t('figures.empty')} text={t('figures.emptyText')} />
            )}
          </div>
        )}
      </LoadState>
    </Page>
  )
}

interface GroupsProps {
  figures: Figures
  names: FigureNames
  search: FiguresSearch
}

function Groups({ figures, names, search }: GroupsProps) {
  const { t } = useTranslation()
  const show = linkToList(placeOf('perPeriod', search, figures))
  const groups = Object.entries(measureGroups) as [MeasureGroup, readonly string[]][]
  return groups.map(([group, codes]) => {
    const some = figures.measures.filter(({ measure }) => codes.includes(measure))
    if (some.length === 0) return null
    return (
      <Section key={group} title={t(`figures.group.${group}`)}>
        <div className={styles.charts}>
          {some.map((measured) => (
            <MeasureChart
              key={measured.measure}
              figures={figures}
              measured={measured}
              names={names}
              show={show}
              explain={
                <>
                  <TextLink
                    {...paths.figureDefinitions(measured.measure)}
                    aria-label={t('figures.explainOf', {
                      measure: t(`figures.measure.${measured.measure}`),
                    })}
                  >
                    {t('figures.explain')}
                  </TextLink>{' '}
                  <FiguresExportButton
                    ask={askFiguresFile(search, measured.measure)}
                    leavesNamesOut={search.split === 'worker'}
                    label={t('figures.exportOf', {
                      measure: t(`figures.measure.${measured.measure}`),
                    })}
                  />
                </>
              }
            />
          ))}
        </div>
      </Section>
    )
  })
}
