import '../../i18n/late/counted.ts'
import '../../i18n/late/figure-filters.ts'
import '../../i18n/late/figures.ts'
import { belgianDay } from '@onthaal/shared/time'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton, type ListToExport } from '../../exports/index.ts'
import { formatCount, formatDay } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { PersonName } from '../../persons/index.ts'
import { ButtonLink } from '../../shell/index.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { peopleCountedIn } from '../counted-people.ts'
import { countedSentences } from '../counted-words.ts'
import { type PersonListSearch, personListIn, readFigureListSearch } from '../figure-list-search.ts'
import { type CountedPerson, countedPeopleQuery } from '../figures-queries.ts'
import { openedFigureIn, wayBack } from '../opened-figure.ts'

const route = getRouteApi(`/signedIn${routePaths.figureList}`)

/** Exactly the people whom a number of the figures counts. */
export function FigureListPage() {
  const { t } = useTranslation()
  const search = readFigureListSearch(route.useSearch())
  const asked = personListIn(search)
  const place = openedFigureIn(search.figure)?.place
  const language = useLanguage()
  const { organisation } = useSession()
  const title = asked ? t(`figures.list.${asked.kind}`) : t('figures.list.invalid')
  return (
    <Page
      title={title}
      documentTitle={title}
      intro={asked && introOf(asked)}
      aside={
        <>
          {asked && <ExportButton list={listToExport(asked)} />}
          <ButtonLink
            {...(place === undefined ? paths.figures() : wayBack(place, belgianDay(new Date())))}
            variant="default"
          >
            {t(place?.page === 'agreement' ? 'counted.backToAgreement' : 'figures.list.back')}
          </ButtonLink>
        </>
      }
    >
      {asked ? (
        <CountedPeople key={JSON.stringify(asked)} asked={asked} title={title} />
      ) : (
        <EmptyState title={title} text={t('figures.list.invalidText')} />
      )}
    </Page>
  )

  /** Which number counts these people; where none does, whom the list holds. */
  function introOf(list: PersonListSearch): string {
    const counted = peopleCountedIn(list)
    if (counted !== undefined) {
      const reader = { language, isReceiver: organisation.kind === 'agency', now: new Date() }
      return countedSentences(counted.measure, counted, {}, {}, t, reader).join(' ')
    }
    const [from, until] = daysIn(list)
    const days =
      from && until
        ? t('figures.list.between', { from: formatDay(from), until: formatDay(until) })
        : ''
    return [t('figures.list.intro'), days].filter(Boolean).join(' ')
  }
}

function listToExport(asked: PersonListSearch): ListToExport {
  const { kind, ...filters } = asked
  return { [kind]: filters }
}

function daysIn(asked: PersonListSearch): (string | undefined)[] {
  if (asked.kind === 'informedPersons') return [asked.informedFrom, asked.informedUntil]
  if (asked.kind !== 'arrivals') return []
  return asked.invitedFrom
    ? [asked.invitedFrom, asked.invitedUntil]
    : [asked.endedFrom, asked.endedUntil]
}

function CountedPeople({ asked, title }: { asked: PersonListSearch; title: string }) {
  const { t } = useTranslation()
  const list = useInfiniteQuery(countedPeopleQuery(asked))
  const rows = list.data?.pages.flatMap((page) => page.rows)
  const count = list.data?.pages[0]?.total ?? 0
  const total = formatCount(count) + (list.data?.pages[0]?.totalIsExact === false ? '+' : '')
  const days = (['registeredOn', 'invitedOn', 'endedOn', 'recordedAt'] as const).filter((name) =>
    rows?.some((row) => row[name] !== undefined),
  )
  const columns: Column<CountedPerson>[] = [
    {
      key: 'person',
      label: t('figures.list.person'),
      kind: 'heading',
      render: ({ person }) => <PersonName person={person} asList />,
    },
    ...days.map(
      (name): Column<CountedPerson> => ({
        key: name,
        label: t(`figures.list.${name}`),
        isFixed: true,
        render: ({ [name]: day }) => day && formatDay(day),
      }),
    ),
  ]
  return (
    <LoadState
      data={rows}
      hasFailed={list.isError}
      failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
    >
      {(found) =>
        found.length === 0 ? (
          <EmptyState title={t('figures.list.none')} text={t('figures.list.noneText')} />
        ) : (
          <>
            <p role="status" style={{ margin: 0 }}>
              {t('figures.list.total', { total, count })}
            </p>
            <DataTable caption={title} columns={columns} rows={found} rowKey={({ key }) => key} />
            <ShowMore list={list} />
          </>
        )
      }
    </LoadState>
  )
}
