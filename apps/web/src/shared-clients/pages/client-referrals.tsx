import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { ReferralStatus } from '../../referrals/index.ts'
import { TextLink } from '../../shell/index.ts'
import styles from '../components/task-list.module.css'
import type { SharedClient } from '../shared-client.ts'

/** The referrals that the two sides share of a client, each with how it stands. */
export function ClientReferrals({ shared }: { shared: SharedClient }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.list}>
      {shared.referrals.map((referral) => (
        <li key={referral.id} className={styles.item}>
          <span className={styles.what}>
            <TextLink {...paths.referral(referral.id)}>{referral.reference}</TextLink>
            {' · '}
            {t('sharedClients.referralLine', {
              type: t(`vocabulary.referralType.${referral.type}`),
              day: referral.submittedAt ? formatDay(referral.submittedAt) : '',
            })}
            {referral.attempts?.lastOn && (
              <span className={styles.below}>
                {t('sharedClients.attempts', {
                  ...{ count: referral.attempts.count, day: formatDay(referral.attempts.lastOn) },
                })}
              </span>
            )}
          </span>
          <ReferralStatus referral={referral} isReceiver={shared.party === 'receiver'} />
        </li>
      ))}
    </ul>
  )
}
