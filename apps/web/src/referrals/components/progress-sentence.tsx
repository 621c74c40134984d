import { progressOf } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import type { Referral } from '../referral.ts'
import { outcomeWords } from '../referral-labels.ts'
import styles from './progress-sentence.module.css'

interface ProgressSentenceProps {
  referral: Referral
  reader: { userId: string; organisationId: string }
}

/** Where the referral stands and whose turn it is: the same facts for both sides. */
export function ProgressSentence({ referral, reader }: ProgressSentenceProps) {
  const { t } = useTranslation()
  const { owner, sender, receiver, desk, status, pickUpBy, acknowledgedAt } = referral
  const { happened, nextParty, nextStep, by } = progressOf({
    status,
    pickUpBy,
    acknowledged: acknowledgedAt !== undefined,
  })

  const ownerName =
    owner?.id === reader.userId
      ? t('referrals.progress.you')
      : (owner?.displayName ?? t('referrals.progress.theOwner'))
  const parties = {
    sender:
      sender.id === reader.organisationId ? t('referrals.progress.yourOrganisation') : sender.name,
    receiver: receiver.id === reader.organisationId ? t('referrals.progress.yourDesk') : desk.name,
    owner: ownerName,
    none: '',
  }
  const party = parties[nextParty]
  const next =
    by && (nextStep === 'pickUp' || nextStep === 'answer' || nextStep === 'resume')
      ? t(`referrals.progress.next.${nextStep}By`, { party, date: formatDay(by) })
      : t(`referrals.progress.next.${nextStep}`, { party })

  return (
    <p className={styles.sentence}>
      <strong>
        {t(`referrals.progress.happened.${happened}`, {
          owner: owner?.displayName ?? '',
          outcome: outcomeWords(referral, t) ?? '',
        })}
      </strong>{' '}
      {next}
    </p>
  )
}
