import type { ReferralActor } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { formatMoment } from '../../i18n/formats.ts'
import { StatusTag } from '../../ui/status-tag.tsx'
import { nextStepWords } from '../next-step-words.ts'
import type { ReferralListItem } from '../referral.ts'
import styles from './referral-columns.module.css'

interface NextStepProps {
  referral: ReferralListItem
  viewer: ReferralActor
}

/** What has to happen next with a referral of a list, and by when. */
export function NextStep({ referral, viewer }: NextStepProps) {
  const { t } = useTranslation()
  const { step, detail, due } = nextStepWords(referral, viewer, belgianDay(new Date()), t)
  return (
    <>
      {step}
      {referral.appointment && referral.came === undefined && (
        <span className={styles.second}>
          {t('referrals.appointment.when', {
            moment: formatMoment(referral.appointment.startsAt),
          })}
        </span>
      )}
      {detail !== undefined && <span className={styles.second}>{detail}</span>}
      {due !== undefined && (
        <StatusTag tone={due === 'late' ? 'stopped' : 'waiting'}>
          {t(`referrals.due.${due}`)}
        </StatusTag>
      )}
    </>
  )
}
