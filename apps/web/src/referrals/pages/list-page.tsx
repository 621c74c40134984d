import {
  type ReferralBox,
  type ReferralSort,
  type ReferralStatus,
  sortsOf,
} from '@onthaal/shared/referrals'
import type { WorklistColumn } from '@onthaal/shared/worklists'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ExportButton } from '../../exports/index.ts'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { desksQuery } from '../../reference-data/index.ts'
import { Page } from '../../ui/page.tsx'
import { ListFiltersBar } from '../components/list-filters-bar.tsx'
import { ListOrder } from '../components/list-order.tsx'
import { type ListSearch, selectionIn } from '../list-filters.ts'
import { listToExport } from '../list-to-export.ts'
import { referralListQuery } from '../referral-queries.ts'
import styles from './list-page.module.css'
import { ListParts } from './list-parts.tsx'
import { ReferralList, type ReferralListProps } from './referral-list.tsx'
import { useListAddress } from './use-list-address.ts'

type Part = NonNullable<ListSearch['list']>

interface ListPageProps extends Pick<ReferralListProps, 'columns' | 'empty' | 'beside'> {
  box: ReferralBox
  /** Lists within this one, for what has to be done first. */
  parts?: readonly Part[]
  words: { title: string; intro: ReactNode; caption: string }
  /** The statuses that the list can be narrowed to. */
  statuses?: readonly ReferralStatus[]
  periods?: readonly ('submitted' | 'closed')[]
  /** The order that somebody chose for this list before, and what is done when they choose another. */
  order?: { usual: ReferralSort | undefined; onChoose: (sort: ReferralSort) => void }
  /** The columns that somebody chose, for those who take the list along. */
  shownColumns?: readonly WorklistColumn[]
  /** What stands at the side of the list. */
  column?: ReactNode
  /** What stands open on the other side of it. */
  besideList?: ReactNode
  children?: ReactNode
}

/** Lists of what nobody owns yet, or of what is one's own alone. */
const withoutOwners: readonly ReferralBox[] = [
  ...(['queue', 'new', 'asked', 'questions', 'drafts', 'waiting', 'caseload'] as const),
]

/** A page with one list: its filters, its count and its rows. */
export function ListPage(props: ListPageProps) {
  const { box, parts = [], words, statuses = [], periods, children } = props
  const { t } = useTranslation()
  const { user, organisation, desks: ownDesks } = useSession()
  const { search: asked, change, clear, onPage, onBack } = useListAddress()
  const navigate = useNavigate()
  const desks = useQuery(desksQuery)
  const part = parts.find((one) => one === asked.list)
  const shown = part ?? box
  const sorts = sortsOf(shown, organisation.kind)
  // An order that another list has is not asked of this one.
  const wanted = asked.sort ?? props.order?.usual
  const search = { ...asked, sort: sorts.find((sort) => sort === wanted) }
  const rows = useQuery(referralListQuery(shown, selectionIn(search))).data?.items ?? []
  const isReceiver = organisation.kind === 'agency'

  return (
    <Page
      title={words.title}
      documentTitle={words.title}
      intro={words.intro}
      width={props.besideList === undefined ? 'wide' : 'full'}
    >
      <div
        className={props.column === undefined ? styles.alone : styles.withColumn}
        data-beside={props.besideList !== undefined}
      >
        {props.column}
        <div className={styles.alone}>
          {parts.length > 0 && <ListParts parts={parts} />}
          <ListFiltersBar
            filters={search}
            statuses={part === undefined ? statuses.map(statusChoice) : []}
            asksForStaff={isReceiver}
            desks={deskChoices()}
            owners={withoutOwners.includes(box) ? [] : ownerChoices()}
            periods={periods ?? periodsIn(search)}
            isCompact={props.column !== undefined}
            senderName={rows[0]?.sender.name}
            onChange={change}
            onClear={clear}
            onReference={(reference) => void navigate(paths.all({ reference }))}
          />
          {children}
          <ReferralList
            box={shown}
            search={search}
            caption={words.caption}
            columns={props.columns}
            empty={
              part === undefined
                ? props.empty
                : {
                    title: t(`referrals.parts.empty.${part}.title`),
                    text: t(`referrals.parts.empty.${part}.text`),
                  }
            }
            onPage={onPage}
            onBack={onBack}
            beside={(shownRows) => (
              <>
                {props.beside?.(shownRows)}
                <ListOrder
                  sorts={sorts}
                  chosen={search.sort}
                  onChoose={(sort) => {
                    change({ sort })
                    props.order?.onChoose(sort)
                  }}
                />
                <ExportButton list={listToExport(shown, search, props.shownColumns)} />
              </>
            )}
          />
        </div>
        {props.besideList}
      </div>
    </Page>
  )

  function statusChoice(status: ReferralStatus) {
    const label = isReceiver
      ? t(`vocabulary.receivedStatus.${status}`)
      : t(`vocabulary.referralStatus.${status}`)
    return { value: status, label }
  }

  /** Whoever receives finds nothing at a desk that is not theirs. */
  function deskChoices() {
    return (desks.data ?? [])
      .filter(({ id }) => !isReceiver || ownDesks.includes(id))
      .map(({ id, name }) => ({ value: id, label: name }))
  }

  /** Myself, and whoever owns something that is shown; no other colleague is known here. */
  function ownerChoices() {
    const others = rows.flatMap(({ owner }) => (owner && owner.id !== user.id ? [owner] : []))
    const byId = new Map(others.map(({ id, displayName }) => [id, displayName]))
    const { owner } = search
    if (owner !== undefined && owner !== user.id && !byId.has(owner)) {
      byId.set(owner, t('referrals.filters.chosenOwner'))
    }
    return [
      ...(isReceiver ? [{ value: user.id, label: t('referrals.filters.me') }] : []),
      ...[...byId].map(([value, label]) => ({ value, label })),
    ]
  }
}

/** The day of sending; that of closing as well, where a number was opened that goes by it. */
function periodsIn({ closedFrom, closedUntil }: ListSearch): ('submitted' | 'closed')[] {
  return closedFrom === undefined && closedUntil === undefined
    ? ['submitted']
    : ['submitted', 'closed']
}
