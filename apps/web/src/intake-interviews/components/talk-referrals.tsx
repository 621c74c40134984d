import '../../i18n/late/referral-forms.ts'
import { fullName } from '@onthaal/shared/persons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { appointmentLetter, type Referral } from '../../referrals/index.ts'
import { CopyableReference } from '../../ui/copyable-reference.tsx'
import styles from './talk-referrals.module.css'

interface TalkReferralsProps {
  referrals: readonly Referral[]
  /** The way to a referral that was sent. */
  renderLink?: (referral: Referral) => ReactNode
}

/** What was sent from a talk: for whom, where to, and under which number. */
export function TalkReferrals({ referrals, renderLink }: TalkReferralsProps) {
  const { t } = useTranslation()
  return (
    <ul className={styles.referrals}>
      {referrals.map((referral) => (
        <li key={referral.id} className={styles.referral}>
          <h3 className={styles.what}>
            <bdi>
              {t('talks.line.title', {
                type: t(`vocabulary.referralType.${referral.type}`),
                name: fullName(referral.person),
              })}
            </bdi>
          </h3>
          {referral.submittedAt ? (
            <>
              <CopyableReference reference={referral.reference} />
              <p className={styles.text}>
                {referral.status === 'submitted'
                  ? t('referralForms.sent.text', { desk: referral.desk.name })
                  : t(`vocabulary.referralStatus.${referral.status}`)}{' '}
                {referral.status === 'submitted' &&
                  referral.pickUpBy &&
                  t('referralForms.sent.pickUpBy', { date: formatDay(referral.pickUpBy) })}
              </p>
              {referral.status === 'submitted' && (
                <p className={styles.appointment}>
                  {referral.appointment
                    ? appointmentLetter(referral.appointment, t)
                    : referral.pickUpBy &&
                      t('referrals.appointment.contacted', {
                        date: formatDay(referral.pickUpBy),
                      })}
                </p>
              )}
              {renderLink?.(referral)}
            </>
          ) : (
            <p className={styles.text}>{t('talks.done.waiting')}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
