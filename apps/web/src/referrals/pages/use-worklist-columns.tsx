import type { WorklistQueue } from '@onthaal/shared/referrals'
import type { WorklistColumn } from '@onthaal/shared/worklists'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import type { Column } from '../../ui/data-table.tsx'
import type { ReferralListItem } from '../referral.ts'
import { useReferralColumns } from './use-referral-columns.tsx'

/** The columns of a queue: those that somebody chose, or those that it usually has. */
export function useWorklistColumns(
  queue: WorklistQueue,
  chosen: readonly WorklistColumn[] | undefined,
) {
  const { t } = useTranslation()
  const { organisation, desks } = useSession()
  const columns = useReferralColumns()
  const isReceiver = organisation.kind === 'agency'
  const usual = usualColumns(queue, isReceiver)
  const shown = chosen ?? usual
  const hasOwner = shown.includes('owner')

  const all: Record<WorklistColumn, Column<ReferralListItem>> = {
    type: columns.type,
    sender: desks.length > 1 && !shown.includes('desk') ? columns.senderAndDesk : columns.sender,
    desk: columns.desk,
    submittedAt: columns.submittedAt,
    pickedUpAt: {
      key: 'pickedUpAt',
      label: t('worklist.pickedUpAt'),
      render: ({ acceptedAt }) => acceptedAt && formatDay(acceptedAt),
    },
    closedAt: columns.closedAt,
    status: hasOwner ? columns.status : columns.statusAndOwner,
    owner: columns.owner,
    nextStep: columns.nextStep,
    outcome: queue === 'toAcknowledge' ? columns.outcomeAndMessage : columns.outcome,
    acknowledgedAt: columns.acknowledged,
  }

  return {
    usual,
    shown,
    columns: shown.map((column) => all[column]),
    extra: begun(),
    labelOf: (column: WorklistColumn) => all[column].label,
  }

  /** What was not sent has no day of sending. */
  function begun() {
    if (queue === 'drafts') return [columns.createdAt]
    return queue === 'waiting' ? [columns.waitsSince] : []
  }
}

function usualColumns(queue: WorklistQueue, isReceiver: boolean): WorklistColumn[] {
  if (queue === 'drafts' || queue === 'waiting') return ['type', 'desk']
  const side: WorklistColumn[] = isReceiver ? ['sender'] : []
  if (queue === 'toAcknowledge') return ['type', ...side, 'closedAt', 'status', 'outcome']
  if (queue === 'closed') {
    return ['type', ...side, 'closedAt', 'status', 'outcome', 'acknowledgedAt']
  }
  return ['type', ...side, 'submittedAt', 'status', 'nextStep']
}
