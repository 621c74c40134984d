import '../../i18n/late/arrivals.ts'
import '../../i18n/late/imports.ts'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import type { InvitedPeople } from '../arrival.ts'
import { arrivalsQuery } from '../arrival-queries.ts'
import { hasFilters, queryOf, statusIn } from '../arrival-search.ts'
import { InvitationLetters } from '../components/invitation-letters.tsx'
import { ArrivalFilters } from './arrival-filters.tsx'
import { ArrivalList } from './arrival-list.tsx'
import { ArrivalStatuses } from './arrival-statuses.tsx'

const route = getRouteApi(`/signedIn${routePaths.arrivals}`)

/** Who came to live here, by how far their welcome is. */
export function ArrivalsPage() {
  const { t } = useTranslation()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const list = useInfiniteQuery(arrivalsQuery(search))
  const router = useRouter()
  const [letters, setLetters] = useState<InvitedPeople>()
  // A step of its own in the history: back leads to the list, and forward to the letters again.
  const isAtLetters = useRouterState({
    select: ({ location }) => location.state.invitations === true,
  })
  const showLetters = () => void navigate({ search, state: { invitations: true } })
  const areShown = letters !== undefined && isAtLetters
  const title = t(areShown ? 'arrivals.letters.title' : 'arrivals.title')
  const status = statusIn(search)
  const rows = list.data?.pages.flatMap(({ items }) => items)
  const [first] = list.data?.pages ?? []

  if (areShown) {
    return (
      <Page key="letters" title={title} documentTitle={title} width="narrow">
        <InvitationLetters letters={letters} onBack={() => router.history.back()} />
      </Page>
    )
  }
  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('arrivals.intro')}
      aside={
        <>
          {letters && letters.items.length > 0 && (
            <Button variant="default" onClick={showLetters}>
              {t('arrivals.letters.again', { count: letters.items.length })}
            </Button>
          )}
          <ButtonLink {...paths.quickSignal()}>{t('arrivals.signal')}</ButtonLink>
          <ExportButton list={{ arrivals: queryOf(search) }} />
          <ButtonLink variant="default" {...paths.imports()}>
            {t('imports.link')}
          </ButtonLink>
        </>
      }
    >
      <ArrivalStatuses search={search} counts={first?.counts} />
      <ArrivalFilters
        search={search}
        onChange={(changed) => void navigate({ search: changed, replace: true })}
      />
      <LoadState
        data={rows}
        hasFailed={list.isError}
        failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
      >
        {(found) => (
          <ArrivalList
            // What was chosen in one list is not there in another.
            key={JSON.stringify(search)}
            status={status}
            rows={found}
            list={list}
            empty={
              hasFilters(search) ? (
                <EmptyState
                  title={t('arrivals.noneFiltered')}
                  text={t('arrivals.noneFilteredText')}
                  action={
                    <Button
                      variant="default"
                      onClick={() => void navigate({ search: { toon: search.toon } })}
                    >
                      {t('arrivals.filters.clear')}
                    </Button>
                  }
                />
              ) : (
                <EmptyState
                  title={t(`arrivals.none.${status}`)}
                  text={t(status === 'toInvite' ? 'arrivals.noneText' : 'arrivals.noneOther')}
                />
              )
            }
            onInvited={(invited) => {
              setLetters(invited)
              showLetters()
            }}
          />
        )}
      </LoadState>
    </Page>
  )
}
