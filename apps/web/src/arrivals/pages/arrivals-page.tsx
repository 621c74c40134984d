import '../../i18n/late/arrivals.ts'
import '../../i18n/late/imports.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { paths, routePaths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import type { ArrivalInvitations } from '../arrival.ts'
import { arrivalsQuery } from '../arrival-queries.ts'
import { statusIn } from '../arrival-search.ts'
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
  const [letters, setLetters] = useState<ArrivalInvitations>()
  const title = t(letters ? 'arrivals.letters.title' : 'arrivals.title')
  const status = statusIn(search)
  const rows = list.data?.pages.flatMap(({ items }) => items)
  const [first] = list.data?.pages ?? []

  if (letters !== undefined) {
    return (
      <Page key="letters" title={title} documentTitle={title} width="narrow">
        <InvitationLetters letters={letters} onBack={() => setLetters(undefined)} />
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
          <ButtonLink {...paths.quickSignal()}>{t('arrivals.signal')}</ButtonLink>
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
        {(found) =>
          found.length === 0 ? (
            <EmptyState
              title={t(`arrivals.none.${status}`)}
              text={t(status === 'toInvite' ? 'arrivals.noneText' : 'arrivals.noneOther')}
            />
          ) : (
            <ArrivalList
              // What was chosen in one list is not there in another.
              key={JSON.stringify(search)}
              status={status}
              rows={found}
              list={list}
              onInvited={setLetters}
            />
          )
        }
      </LoadState>
    </Page>
  )
}
