import type { ReferralBox } from '@onthaal/shared/referrals'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { afterOf } from '../../api/after-of.ts'
import { Failure } from '../../api/failure.tsx'
import { formatCount } from '../../i18n/formats.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { ListPaging } from '../components/list-paging.tsx'
import { filtersIn, type ListSearch, selectionIn } from '../list-filters.ts'
import type { ReferralListItem } from '../referral.ts'
import { referralListQuery } from '../referral-queries.ts'
import styles from './referral-list.module.css'

export interface ReferralListProps {
  box: ReferralBox
  search?: ListSearch
  /** Only what is about this person. */
  person?: string
  caption: string
  columns: readonly Column<ReferralListItem>[]
  empty: { title: string; text: string; action?: ReactNode }
  /** Shows another page of the list: the one after this place, or the first. */
  onPage: (after: string | undefined) => void
  /** Where somebody came to this page from the one before it. */
  onBack?: (() => void) | undefined
  /** What stands beside the count, for the rows that are shown. */
  beside?: (rows: readonly ReferralListItem[]) => ReactNode
}

/** One page of a list, with the count of the whole. */
export function ReferralList(props: ReferralListProps) {
  const { box, search = {}, person, caption, columns, empty, onPage, onBack, beside } = props
  const { t } = useTranslation()
  const list = useQuery({
    ...referralListQuery(box, { ...selectionIn(search), person }),
    placeholderData: keepPreviousData,
  })
  const counted = useRef<HTMLParagraphElement>(null)
  const shownAfter = useRef(search.after)
  useEffect(() => {
    if (shownAfter.current !== search.after) counted.current?.focus()
    shownAfter.current = search.after
  }, [search.after])

  const count = list.data?.total ?? 0
  const total = formatCount(count)
  const isExact = list.data?.totalIsExact !== false
  const next = afterOf(list.data?.next)
  const retry = () => void list.refetch()

  return (
    <LoadState
      data={list.data?.items}
      hasFailed={list.isError}
      failure={<Failure error={list.error} onRetry={retry} />}
    >
      {(rows) => (
        <div className={styles.list}>
          <div className={styles.top}>
            <p ref={counted} role="status" tabIndex={-1} className={styles.count}>
              {isExact
                ? t('common.counted', { total, count })
                : t('common.countedAtLeast', { total })}
            </p>
            {beside?.(rows)}
          </div>
          {list.isError && <Failure error={list.error} onRetry={retry} takesFocus />}
          {rows.length === 0 ? (
            <EmptyState {...emptyWords()} />
          ) : (
            <DataTable
              caption={caption}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
              isRefreshing={list.isPlaceholderData}
            />
          )}
          <ListPaging
            onFirst={search.after === undefined ? undefined : () => onPage(undefined)}
            onBack={onBack}
            onNext={next === undefined ? undefined : () => onPage(next)}
          />
        </div>
      )}
    </LoadState>
  )

  function emptyWords() {
    if (search.after !== undefined) {
      return { title: t('referrals.paging.beyond'), text: t('referrals.paging.beyondText') }
    }
    return filtersIn(search).length > 0
      ? { title: t('referrals.filters.noMatch'), text: t('referrals.filters.noMatchText') }
      : empty
  }
}
