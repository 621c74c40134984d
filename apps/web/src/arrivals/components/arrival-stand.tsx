import { languageName } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { formatDay, formatMoment } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { outcomeWords } from '../../referrals/index.ts'
import type { Arrival } from '../arrival.ts'
import styles from './arrival-stand.module.css'

/** From registration to outcome: what happened with somebody, in the order in which it goes. */
export function ArrivalStand({ arrival }: { arrival: Arrival }) {
  const { t } = useTranslation()
  const { registeredOn, source, invitedOn, isAnswerOverdue, missedTalks, talk, referral } = arrival
  const count = arrival.earlierReferrals
  const steps = [
    source === 'quickSignal'
      ? t('arrivals.stand.signalled', { day: formatDay(registeredOn) })
      : t('arrivals.stand.registered', { day: formatDay(registeredOn) }),
    count > 0 && t('arrivals.stand.before', { count }),
    invitedOn &&
      t(isAnswerOverdue ? 'arrivals.stand.overdue' : 'arrivals.stand.invited', {
        day: formatDay(invitedOn),
      }),
    missedTalks > 0 && t('arrivals.stand.missed', { count: missedTalks }),
    talk?.status === 'draft' && t('arrivals.stand.talkOpen'),
    talk?.status === 'held' &&
      t('arrivals.stand.talkHeld', { day: formatDay(talk.heldOn ?? arrival.updatedAt) }),
    referral &&
      t('arrivals.stand.referred', {
        count: referral.count,
        status: t(`vocabulary.referralStatus.${referral.status}`).toLowerCase(),
      }),
    referral?.outcome && t('arrivals.stand.outcome', { outcome: outcomeWords(referral, t) }),
  ].filter((step): step is string => typeof step === 'string' && step !== '')
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  )
}

/** When, where, with whom and with which interpreter a talk is planned. */
export function PlannedTalk({ planned }: { planned: NonNullable<Arrival['planned']> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { at, room, staff, interpreter, interpreterLanguage } = planned
  const details = [
    room,
    staff?.displayName,
    interpreter &&
      t(
        interpreterLanguage
          ? `arrivals.interpreterIn.${interpreter}`
          : `arrivals.interpreter.${interpreter}`,
        {
          language: interpreterLanguage && languageName(interpreterLanguage, language),
        },
      ),
  ].filter(Boolean)
  return (
    <>
      <strong>{formatMoment(at)}</strong>
      {details.length > 0 && <span className={styles.details}>{details.join(' · ')}</span>}
    </>
  )
}
