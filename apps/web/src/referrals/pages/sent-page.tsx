import { SegmentedControl } from '@mantine/core'
import { finalStatuses, referralStatuses } from '@onthaal/shared/referrals'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths, routePaths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { Page } from '../../ui/page.tsx'
import { ListFiltersBar } from '../components/list-filters-bar.tsx'
import { referralColumns, rowWords } from '../components/referral-columns.tsx'
import type { ReferralListItem } from '../referral.ts'
import { ReferralList } from './referral-list.tsx'
import styles from './sent-page.module.css'

const route = getRouteApi(`/signedIn${routePaths.sent}`)

const isToBeSeen = ({ status, acknowledgedAt }: ReferralListItem) =>
  finalStatuses.some((final) => final === status) && !acknowledgedAt

export function SentPage() {
  const { t } = useTranslation()
  const filters = route.useSearch()
  const navigate = route.useNavigate()
  const isToAcknowledge = filters.toAcknowledge ?? false
  const columns = referralColumns(t, false)

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
          ...(isToAcknowledge ? [columns.closedAt] : []),
          columns.status,
          columns.outcome,
          columns.owner,
          columns.action((row) => {
            // An outcome counts as seen only on its own page, where the message stands as well.
            const action = isToBeSeen(row) ? 'view' : 'open'
            return (
              <ButtonLink
                {...paths.referral(row.id)}
                variant={action === 'view' ? 'light' : 'default'}
                size="sm"
                aria-label={t(`referrals.${action}Of`, rowWords(row, t))}
              >
                {t(`common.${action}`)}
              </ButtonLink>
            )
          }),
        ]}
      />
    </Page>
  )
}
