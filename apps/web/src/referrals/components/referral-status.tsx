import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../ui/status-tag.tsx'
import type { ReferralListItem } from '../referral.ts'
import { statusTone } from '../referral-labels.ts'

interface ReferralStatusProps {
  referral: Pick<ReferralListItem, 'status'>
  /** The desk calls new what the sender calls sent. */
  isReceiver: boolean
}

export function ReferralStatus({ referral: { status }, isReceiver }: ReferralStatusProps) {
  const { t } = useTranslation()
  const words = isReceiver
    ? t(`vocabulary.receivedStatus.${status}`)
    : t(`vocabulary.referralStatus.${status}`)
  return <StatusTag tone={statusTone[status]}>{words}</StatusTag>
}
