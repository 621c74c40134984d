import '../../i18n/late/notices.ts'
import { Button, Switch } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatMoment } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { Page } from '../../ui/page.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import type { Notice } from '../notice.ts'
import { useSeeNotices } from '../notice-mutations.ts'
import { noticeListQuery } from '../notice-queries.ts'
import styles from './notices-page.module.css'

/** What happened to referrals that concern whoever is at work, the newest first. */
export function NoticesPage() {
  const { t } = useTranslation()
  const [unseen, setUnseen] = useState(false)
  const list = useInfiniteQuery(noticeListQuery(unseen))
  const see = useSeeNotices()
  const rows = list.data?.pages.flatMap(({ items }) => items)
  const newest = rows?.[0]?.at
  const hasUnseen = rows?.some(({ seenAt }) => seenAt === undefined) ?? false
  const title = t('notices.title')
  const columns: Column<Notice>[] = [
    {
      key: 'kind',
      label: t('notices.columns.kind'),
      kind: 'heading',
      render: ({ kind, count }) =>
        count > 1
          ? `${t(`notices.kind.${kind}`)} (${t('notices.times', { count })})`
          : t(`notices.kind.${kind}`),
    },
    {
      key: 'referral',
      label: t('notices.columns.referral'),
      render: ({ referral }) => (
        <span>
          <TextLink {...paths.referral(referral.id)}>{referral.reference}</TextLink>
          <br />
          {t(`vocabulary.referralType.${referral.type}`)}
        </span>
      ),
    },
    {
      key: 'status',
      label: t('notices.columns.status'),
      render: ({ referral }) => t(`vocabulary.referralStatus.${referral.status}`),
    },
    {
      key: 'at',
      label: t('notices.columns.at'),
      isFixed: true,
      render: ({ at }) => formatMoment(at),
    },
    {
      key: 'seen',
      label: t('notices.columns.seen'),
      isFixed: true,
      render: ({ seenAt }) =>
        seenAt === undefined ? (
          <StatusTag tone="waiting">{t('notices.unseen')}</StatusTag>
        ) : (
          t('notices.seen')
        ),
    },
  ]

  function seeAll(until: string) {
    see.mutate(
      { until },
      {
        onSuccess: () => {
          notifyDone(t('notices.allSeenDone'))
          focusHeading()
        },
      },
    )
  }

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('notices.intro')}
      aside={
        <>
          {newest !== undefined && hasUnseen && (
            <Button loading={see.isPending} onClick={() => seeAll(newest)}>
              {t('notices.allSeen')}
            </Button>
          )}
          {newest !== undefined && <ExportButton list={{ notices: { unseen } }} />}
        </>
      }
    >
      {see.error !== null && <Failure error={see.error} takesFocus />}
      <div className={styles.choices}>
        <Switch
          label={t('notices.onlyUnseen')}
          checked={unseen}
          onChange={(event) => setUnseen(event.currentTarget.checked)}
        />
        <TextLink {...paths.noticePreferences()}>{t('notices.toPreferences')}</TextLink>
      </div>
      <LoadState
        data={rows}
        hasFailed={list.isError}
        failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
      >
        {(items) =>
          items.length === 0 ? (
            <EmptyState
              title={t(unseen ? 'notices.emptyUnseen' : 'notices.empty')}
              text={t(unseen ? 'notices.emptyUnseenText' : 'notices.emptyText')}
            />
          ) : (
            <DataTable caption={title} columns={columns} rows={items} rowKey={({ id }) => id} />
          )
        }
      </LoadState>
      <ShowMore list={list} />
    </Page>
  )
}
