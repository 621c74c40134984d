import { referralStatuses } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { AcknowledgePage } from '../forms/acknowledge-page.tsx'
import { ListPage } from './list-page.tsx'
import { RowAction } from './row-action.tsx'
import { useListAddress } from './use-list-address.ts'
import { useReferralColumns } from './use-referral-columns.tsx'

export function SentPage() {
  const { t } = useTranslation()
  const { permissions } = useSession()
  const columns = useReferralColumns()
  const isToAcknowledge = useListAddress().search.list === 'toAcknowledge'

  return (
    <ListPage
      box="sent"
      parts={['questions', 'toAcknowledge']}
      words={{
        title: t('referrals.sentByUs.title'),
        intro: t('referrals.sentByUs.intro'),
        caption: t('referrals.sentByUs.caption'),
      }}
      statuses={referralStatuses.filter((status) => status !== 'draft')}
      empty={{ title: t('referrals.sentByUs.empty'), text: t('referrals.sentByUs.emptyText') }}
      {...(isToAcknowledge &&
        permissions.includes('actAsSender') && {
          beside: (rows) => <AcknowledgePage rows={rows} />,
        })}
      columns={[
        columns.person(columns.link),
        columns.type,
        isToAcknowledge ? columns.closedAt : columns.submittedAt,
        columns.statusAndOwner,
        ...(isToAcknowledge ? [] : [columns.nextStep]),
        isToAcknowledge ? columns.outcomeAndMessage : columns.outcome,
        columns.action((row) => <RowAction referral={row} />),
      ]}
    />
  )
}
