import { waitingStatuses } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { DistributeLink } from './distribute-link.tsx'
import { ListPage } from './list-page.tsx'
import { RowAction } from './row-action.tsx'
import { usePickUp } from './use-pick-up.tsx'
import { useReferralColumns } from './use-referral-columns.tsx'

export function QueuePage() {
  const { t } = useTranslation()
  const { desks } = useSession()
  const columns = useReferralColumns()
  const { pickUp, busyId, told } = usePickUp()

  return (
    <ListPage
      box="queue"
      words={{
        title: t('referrals.queue.title'),
        intro: t('referrals.queue.intro'),
        caption: t('referrals.queue.caption'),
      }}
      statuses={waitingStatuses}
      beside={() => <DistributeLink work="new" />}
      empty={{ title: t('referrals.queue.empty'), text: t('referrals.queue.emptyText') }}
      columns={[
        columns.person(columns.link),
        columns.type,
        desks.length > 1 ? columns.senderAndDesk : columns.sender,
        columns.submittedAt,
        columns.nextStep,
        columns.action((row) => (
          <RowAction referral={row} press={{ claim: pickUp }} busyId={busyId} />
        )),
      ]}
    >
      {told}
    </ListPage>
  )
}
