import { boxesOf, referralStatuses } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { LatePart, lateCode } from '../../late-part.tsx'
import { DistributeLink } from './distribute-link.tsx'
import { ListPage } from './list-page.tsx'
import { RowAction } from './row-action.tsx'
import { useListAddress } from './use-list-address.ts'
import { useReferralColumns } from './use-referral-columns.tsx'

/** What a number of the figures says of its list is only for whoever opened one. */
const countedIntro = lateCode(async () => (await import('../../dashboards/index.ts')).CountedIntro)

/** Everything, for who has the overview, and for opening a number into its list. */
export function AllPage() {
  const { t } = useTranslation()
  const { organisation, roles, permissions } = useSession()
  const { search } = useListAddress()
  const columns = useReferralColumns()
  const usual = t('referrals.allList.intro')
  const isOfFigures = search.figure !== undefined && permissions.includes('readDashboard')
  const isManager = boxesOf(organisation.kind, roles).includes('contests')

  return (
    <ListPage
      box="all"
      parts={isManager ? ['contests'] : []}
      beside={() => <DistributeLink work="followed" />}
      words={{
        title: t('referrals.allList.title'),
        intro: isOfFigures ? <LatePart code={countedIntro} with={{ search, usual }} /> : usual,
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
