import '../../i18n/late/worklist.ts'
import '../../i18n/late/protocols.ts'
import {
  closedStatuses,
  followedStatuses,
  openStatuses,
  type ReferralStatus,
  referralStatuses,
  type WorklistQueue,
  worklistOf,
} from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { AcknowledgePage } from '../forms/acknowledge-page.tsx'
import { ContactForm } from '../forms/contact-form.tsx'
import type { ReferralListItem } from '../referral.ts'
import { ListPage } from './list-page.tsx'
import { QueueColumn } from './queue-column.tsx'
import { RowAction } from './row-action.tsx'
import { useListAddress } from './use-list-address.ts'
import { usePickUp } from './use-pick-up.tsx'
import { useQueueWords } from './use-queue-words.ts'
import { useReferralColumns } from './use-referral-columns.tsx'

const sentStatuses = referralStatuses.filter((status) => status !== 'draft')

/** The statuses that can be told apart in a queue; none where it holds one only. */
const statusesIn: Partial<Record<WorklistQueue, readonly ReferralStatus[]>> = {
  caseload: followedStatuses,
  open: openStatuses,
  thisWeek: ['submitted', 'infoRequested', 'onHold'],
  late: ['submitted', 'infoRequested', 'onHold'],
  possiblyDouble: openStatuses,
  closed: closedStatuses,
  all: sentStatuses,
}

/** All that somebody works from in one place: the queues at the side, and the list of the one that is chosen. */
export function WorklistPage() {
  const { t } = useTranslation()
  const { organisation, roles, permissions, desks } = useSession()
  const { search } = useListAddress()
  const columns = useReferralColumns()
  const words = useQueueWords()
  const { pickUp, busyId, told } = usePickUp()
  const [contacting, setContacting] = useState<ReferralListItem>()

  const queues = worklistOf(organisation.kind, roles)
  const queue = queues.find((one) => one === search.queue) ?? queues[0] ?? 'all'
  const isReceiver = organisation.kind === 'agency'
  const name = words.nameOf(queue)

  return (
    <ListPage
      box={queue}
      words={{
        title: t('worklist.title', { queue: name }),
        intro: words.meaningOf(queue),
        caption: name,
      }}
      statuses={statusesIn[queue] ?? []}
      {...((queue === 'drafts' || queue === 'waiting') && { periods: [] })}
      {...(queue === 'closed' && { periods: ['closed'] as const })}
      column={<QueueColumn queues={queues} shown={queue} />}
      empty={{ title: t('worklist.empty'), text: t('worklist.emptyText') }}
      {...(queue === 'toAcknowledge' &&
        permissions.includes('sendReferrals') && {
          beside: (rows) => <AcknowledgePage rows={rows} />,
        })}
      columns={[
        columns.person(columns.link),
        columns.type,
        ...sideColumns(),
        ...dateColumns(),
        ...(queue === 'drafts' || queue === 'waiting' ? [] : [columns.statusAndOwner]),
        ...lastColumns(),
        columns.action((row) => (
          <RowAction
            referral={row}
            press={{ claim: pickUp, recordContact: setContacting }}
            busyId={busyId}
          />
        )),
      ]}
    >
      {told}
      {contacting && (
        <ContactForm
          referral={contacting}
          today={belgianDay(new Date())}
          onClose={() => setContacting(undefined)}
        />
      )}
    </ListPage>
  )

  function sideColumns() {
    if (queue === 'drafts' || queue === 'waiting') return [columns.desk]
    if (!isReceiver) return []
    return [desks.length > 1 ? columns.senderAndDesk : columns.sender]
  }

  function dateColumns() {
    if (queue === 'drafts') return [columns.createdAt]
    if (queue === 'waiting') return [columns.waitsSince]
    return [
      queue === 'closed' || queue === 'toAcknowledge' ? columns.closedAt : columns.submittedAt,
    ]
  }

  function lastColumns() {
    if (queue === 'drafts' || queue === 'waiting') return []
    if (queue === 'toAcknowledge') return [columns.outcomeAndMessage]
    return queue === 'closed' ? [columns.outcome, columns.acknowledged] : [columns.nextStep]
  }
}
