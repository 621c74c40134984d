import { fullName } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { hoursOf, type Visit } from '../../appointments/index.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import styles from './today-page.module.css'

/** Whom the desk expects today, and who came. */
export function TodayVisits({ visits }: { visits: readonly Visit[] }) {
  const { t } = useTranslation()
  return (
    <Section title={t('today.visits.title')}>
      <ul className={styles.rows}>
        {visits.map((visit) => (
          <li key={visit.referral.id + visit.startsAt} className={styles.row}>
            <span className={styles.who}>
              <TextLink {...paths.referral(visit.referral.id)}>
                <bdi>{fullName(visit) || t('referrals.unnamed')}</bdi>
              </TextLink>
              <span className={styles.second}>{visit.referral.reference}</span>
            </span>
            <span>{hoursOf(visit)}</span>
            <span>{t(`vocabulary.appointmentState.${visit.state}`)}</span>
          </li>
        ))}
      </ul>
      <TextLink {...paths.calendar()}>{t('today.visits.all')}</TextLink>
    </Section>
  )
}
