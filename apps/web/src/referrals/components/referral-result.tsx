import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { type Fact, FactList } from '../../ui/fact-list.tsx'
import type { Referral } from '../referral.ts'
import { outcomeWords } from '../referral-labels.ts'

/** What came of a referral that has ended. */
export function ReferralResult({ referral }: { referral: Referral }) {
  const { t } = useTranslation()
  const { outcomeDate, duplicateOf, messageToReferrer, acknowledgedAt } = referral
  const facts: (Fact | undefined)[] = [
    { label: t('referrals.fields.outcome'), value: outcomeWords(referral, t) },
    outcomeDate
      ? { label: t('referrals.fields.outcomeDate'), value: formatDay(outcomeDate) }
      : undefined,
    duplicateOf ? { label: t('referrals.reject.duplicateOf'), value: duplicateOf } : undefined,
    messageToReferrer
      ? {
          label: t('referrals.fields.messageToReferrer'),
          value: <span dir="auto">{messageToReferrer}</span>,
        }
      : undefined,
    acknowledgedAt
      ? { label: t('referrals.event.acknowledge'), value: formatDay(acknowledgedAt) }
      : undefined,
  ]
  return <FactList facts={facts.filter((fact) => fact !== undefined)} />
}
