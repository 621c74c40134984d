import { Button } from '@mantine/core'
import type { ReferralBox } from '@onthaal/shared/referrals'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatCount } from '../../i18n/formats.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import type { ListFilters } from '../list-filters.ts'
import type { ReferralListItem } from '../referral.ts'
import { referralListQuery } from '../referral-queries.ts'
import styles from './referral-list.module.css'

interface ReferralListProps {
  box: ReferralBox
  filters?: ListFilters
  /** Only what is about this person. */
  person?: string
  caption: string
  columns: readonly Column<ReferralListItem>[]
  empty: { title: string; text: string }
}

/** One of the lists, with its count, page by page. */
export function ReferralList(props: ReferralListProps) {
  const { box, filters = {}, person, caption, columns, empty } = props
  const { t } = useTranslation()
  const list = useInfiniteQuery(referralListQuery(box, { ...filters, person }))
  const rows = list.data?.pages.flatMap((page) => page.items)
  const first = list.data?.pages[0]
  const isFiltered = filters.type !== undefined || filters.status !== undefined
  const count = first?.total ?? 0
  const total = formatCount(count)
  const counted =
    first?.totalIsExact === false
      ? t('common.countedAtLeast', { total })
      : t('common.counted', { total, count })

  return (
    <LoadState
      data={rows}
      hasFailed={list.isError}
      failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
    >
      {(found) => (
        <div className={styles.list}>
          <p role="status" className={styles.count}>
            {first?.total !== undefined && counted}
          </p>
          {list.isError && (
            <Failure error={list.error} onRetry={() => void list.refetch()} takesFocus />
          )}
          {found.length === 0 ? (
            <EmptyState
              title={isFiltered ? t('referrals.filters.noMatch') : empty.title}
              text={isFiltered ? t('referrals.filters.noMatchText') : empty.text}
            />
          ) : (
            <DataTable
              caption={caption}
              columns={columns}
              rows={found}
              rowKey={({ id }) => id}
              isRefreshing={list.isRefetching}
            />
          )}
          {list.hasNextPage && (
            <div>
              <Button
                variant="default"
                loading={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                {t('common.showMore')}
              </Button>
            </div>
          )}
        </div>
      )}
    </LoadState>
  )
}
