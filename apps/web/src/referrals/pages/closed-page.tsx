import { closedStatuses } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { ListPage } from './list-page.tsx'
import { RowAction } from './row-action.tsx'
import { useReferralColumns } from './use-referral-columns.tsx'

export function ClosedPage() {
  const { t } = useTranslation()
  const { organisation } = useSession()
  const columns = useReferralColumns()

  return (
    <ListPage
      box="closed"
      words={{
        title: t('referrals.closedList.title'),
        intro: t('referrals.closedList.intro'),
        caption: t('referrals.closedList.caption'),
      }}
      statuses={closedStatuses}
      periods={['closed']}
      empty={{
        title: t('referrals.closedList.empty'),
        text: t('referrals.closedList.emptyText'),
      }}
      columns={[
        columns.person(columns.link),
        columns.type,
        ...(organisation.kind === 'agency' ? [columns.sender] : []),
        columns.closedAt,
        columns.statusAndOwner,
        columns.outcome,
        columns.acknowledged,
        columns.action((row) => <RowAction referral={row} />),
      ]}
    />
  )
}
