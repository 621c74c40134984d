import { Button, SegmentedControl } from '@mantine/core'
import { finalStatuses, referralStatuses } from '@onthaal/shared/referrals'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { DoneNotice } from '../../ui/done-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { ListFiltersBar } from '../components/list-filters-bar.tsx'
import { referralColumns, rowWords } from '../components/referral-columns.tsx'
import type { ReferralListItem } from '../referral.ts'
import { useAcknowledgeReferral } from '../referral-mutations.ts'
import { ReferralList } from './referral-list.tsx'
import styles from './sent-page.module.css'

const route = getRouteApi(`/signedIn${routePaths.sent}`)

const isToBeSeen = ({ status, acknowledgedAt }: ReferralListItem) =>
  finalStatuses.some((final) => final === status) && !acknowledgedAt

export function SentPage() {
  const { t } = useTranslation()
  const filters = route.useSearch()
  const navigate = route.useNavigate()
  const { permissions } = useSession()
  const acknowledge = useAcknowledgeReferral()
  const [chosen, setChosen] = useState<ReferralListItem>()
  const isToAcknowledge = filters.toAcknowledge ?? false

  const see = (row: ReferralListItem) => {
    setChosen(row)
    acknowledge.mutate({ seen: row, body: undefined })
  }
  const columns = referralColumns(t, false)
  const mayAcknowledge = permissions.includes('sendReferrals')

  return (
    <Page
      title={t('referrals.sentByUs.title')}
      documentTitle={t('referrals.sentByUs.title')}
      intro={t('referrals.sentByUs.intro')}
    >
      <SegmentedControl
        className={styles.switch ?? ''}
        aria-label={t('referrals.sentByUs.show')}
        value={isToAcknowledge ? 'toAcknowledge' : 'all'}
        data={[
          { value: 'all', label: t('referrals.sentByUs.everything') },
          { value: 'toAcknowledge', label: t('referrals.sentByUs.onlyToAcknowledge') },
        ]}
        onChange={(value) =>
          void navigate({
            search: value === 'all' ? {} : { toAcknowledge: true },
            replace: true,
          })
        }
      />
      {!isToAcknowledge && (
        <ListFiltersBar
          filters={filters}
          statuses={referralStatuses
            .filter((status) => status !== 'draft')
            .map((status) => ({ value: status, label: t(`vocabulary.referralStatus.${status}`) }))}
          onChange={(search) => void navigate({ search, replace: true })}
        />
      )}
      <DoneNotice doneId={acknowledge.isSuccess ? chosen?.id : undefined}>
        {chosen && t('referrals.sentByUs.acknowledged', rowWords(chosen, t))}
      </DoneNotice>
      {acknowledge.error && chosen && (
        <Failure error={acknowledge.error} onRetry={() => see(chosen)} takesFocus />
      )}
      <ReferralList
        box={isToAcknowledge ? 'toAcknowledge' : 'sent'}
        filters={isToAcknowledge ? {} : filters}
        caption={t('referrals.sentByUs.caption')}
        empty={
          isToAcknowledge
            ? {
                title: t('referrals.sentByUs.noneToAcknowledge'),
                text: t('referrals.sentByUs.noneToAcknowledgeText'),
              }
            : { title: t('referrals.sentByUs.empty'), text: t('referrals.sentByUs.emptyText') }
        }
        columns={[
          columns.person(({ id }, children) => (
            <TextLink {...paths.referral(id)}>{children}</TextLink>
          )),
          columns.type,
          columns.submittedAt,
          columns.status,
          columns.outcome,
          columns.owner,
          columns.action((row) =>
            mayAcknowledge && isToBeSeen(row) ? (
              <Button
                size="sm"
                variant="light"
                loading={acknowledge.isPending && chosen?.id === row.id}
                disabled={acknowledge.isPending}
                aria-label={t('referrals.sentByUs.acknowledgeOf', rowWords(row, t))}
                onClick={() => see(row)}
              >
                {t('referrals.sentByUs.acknowledge')}
              </Button>
            ) : (
              <ButtonLink
                {...paths.referral(row.id)}
                variant="default"
                size="sm"
                aria-label={t('referrals.openOf', rowWords(row, t))}
              >
                {t('common.open')}
              </ButtonLink>
            ),
          ),
        ]}
      />
    </Page>
  )
}
