import '../../i18n/late/chain.ts'
import '../../i18n/late/education.ts'
import '../../i18n/late/school-board.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { PrintButton } from '../../api/print-button.tsx'
import { ExportButton } from '../../exports/index.ts'
import { useSession } from '../../identity/index.ts'
import { routePaths } from '../../paths.ts'
import { Actions } from '../../ui/actions.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { boardQuery, readBoardToPrint } from '../board-queries.ts'
import { filterIn } from '../board-search.ts'
import { BoardFilters } from './board-filters.tsx'
import { BoardList } from './board-list.tsx'
import { MovedHere } from './moved-here.tsx'

const route = getRouteApi(`/signedIn${routePaths.schoolBoard}`)

/** All children with a running clock, by days left, each with an owner and a next step. */
export function BoardPage() {
  const { t } = useTranslation()
  const { organisation } = useSession()
  const filter = filterIn(route.useSearch())
  const list = useInfiniteQuery(boardQuery(filter))
  const rows = list.data?.pages.flatMap(({ items }) => items)
  const [first] = list.data?.pages ?? []
  const title = t('schoolBoard.title')
  const none = filter === 'all' ? 'empty' : 'emptyFilter'

  return (
    <Page title={title} documentTitle={title} intro={t('schoolBoard.intro')}>
      {organisation.kind !== 'agency' && <MovedHere />}
      {rows !== undefined && rows.length > 0 && (
        <Actions>
          <PrintButton
            label={t('schoolBoard.print')}
            read={() => readBoardToPrint(filter, rows.length)}
          />
          <ExportButton list={{ children: { filter } }} />
        </Actions>
      )}
      <BoardFilters
        shown={filter}
        counts={first?.counts}
        isAgency={organisation.kind === 'agency'}
      />
      <LoadState
        data={rows}
        hasFailed={list.isError}
        failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
      >
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={t(`schoolBoard.${none}`)} text={t(`schoolBoard.${none}Text`)} />
          ) : (
            <BoardList key={filter} rows={found} />
          )
        }
      </LoadState>
      <ShowMore list={list} />
    </Page>
  )
}
