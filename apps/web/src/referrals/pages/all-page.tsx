import { boxesOf, referralStatuses } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { DistributeLink } from './distribute-link.tsx'
import { ListPage } from './list-page.tsx'
import { RowAction } from './row-action.tsx'
import { useReferralColumns } from './use-referral-columns.tsx'

/** Everything, for who has the overview, and for opening a number into its list. */
export function AllPage() {
  const { t } = useTranslation()
  const { organisation, roles } = useSession()
  const columns = useReferralColumns()
  const isManager = boxesOf(organisation.kind, roles).includes('contests')

  return (
    <ListPage
      box="all"
      parts={isManager ? ['contests'] : []}
      beside={() => <DistributeLink work="followed" />}
      words={{
        title: t('referrals.allList.title'),
        intro: t('referrals.allList.intro'),
        caption: t('referrals.allList.caption'),
      }}
      statuses={referralStatuses.filter((status) => status !== 'draft')}
      empty={{ title: t('referrals.allList.empty'), text: t('referrals.allList.emptyText') }}
      columns={[
        columns.person(columns.link),
        columns.type,
        ...(organisation.kind === 'agency' ? [columns.senderAndDesk] : []),
        columns.submittedAt,
        columns.statusAndOwner,
        columns.nextStep,
        columns.action((row) => <RowAction referral={row} />),
      ]}
    />
  )
}
