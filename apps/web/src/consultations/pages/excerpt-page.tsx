import '../../i18n/late/consultations.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { PrintButton } from '../../api/print-button.tsx'
import { routePaths } from '../../paths.ts'
import { Actions } from '../../ui/actions.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { ExcerptTable } from '../components/excerpt-table.tsx'
import { consultationsQuery, readExcerptToPrint } from '../consultation-queries.ts'

const route = getRouteApi(`/signedIn${routePaths.excerpt}`)

/** What is handed to the person who asks who looked: all of it, to be printed. */
export function ExcerptPage() {
  const { t } = useTranslation()
  const { personId } = route.useParams()
  const list = useInfiniteQuery(consultationsQuery({ person: personId }))
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  // All of it is printed, so all of it is read.
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const isWhole = list.data !== undefined && !hasNextPage
  return (
    <Page
      title={t('consultations.excerpt.title')}
      documentTitle={t('consultations.excerpt.title')}
      intro={t('consultations.excerpt.intro')}
    >
      <LoadState
        data={isWhole ? list.data.pages.flatMap((page) => page.items) : undefined}
        hasFailed={list.isError}
        failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
      >
        {(rows) => (
          <>
            <Actions>
              <PrintButton
                variant="filled"
                label={t('consultations.excerpt.print')}
                read={() => readExcerptToPrint(personId)}
              />
            </Actions>
            <ExcerptTable lines={rows} />
          </>
        )}
      </LoadState>
    </Page>
  )
}
