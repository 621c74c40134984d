import '../../i18n/late/referral-turns.ts'
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { Referral } from '../referral.ts'
import type { OfferedActions } from '../referral-actions.ts'
import type { Withheld } from '../withheld-actions.ts'
import styles from './more-actions.module.css'

type SecondAction = OfferedActions['more' | 'final'][number]

interface MoreActionsProps {
  referral: Referral
  more: OfferedActions['more']
  final: OfferedActions['final']
  withheld: readonly Withheld[]
  onOpen: (action: SecondAction) => void
}

/** What is needed now and then, each with what it brings about, and what cannot be done and why. */
export function MoreActions({ referral, more, final, withheld, onOpen }: MoreActionsProps) {
  const { t } = useTranslation()
  const dueBy = referral.dueBy ? formatDay(referral.dueBy) : ''
  if (more.length + final.length + withheld.length === 0) return null

  const row = (turn: SecondAction) => (
    <li key={turn} className={styles.row}>
      <Button variant="default" size="sm" onClick={() => onOpen(turn)}>
        {t(`referrals.action.${turn}`)}
      </Button>
      <span className={styles.text}>
        {turn === 'forward' && referral.owner
          ? t('referralTurns.turns.forward.textFollowed')
          : t(`referralTurns.turns.${turn}.text`, { sender: referral.sender.name, dueBy })}
      </span>
    </li>
  )

  return (
    <Disclosure summary={t('referrals.moreActions')}>
      {more.length > 0 && <ul className={styles.rows}>{more.map(row)}</ul>}
      {withheld.length > 0 && (
        <ul className={styles.rows}>
          {withheld.map(({ action, why }) => (
            <li key={action} className={styles.row}>
              <strong className={styles.withheld}>{t(`referrals.action.${action}`)}</strong>
              <span className={styles.text}>
                {why === 'byManager'
                  ? t('referrals.whyNot.byManager')
                  : t(`referrals.unmet.${why}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {final.length > 0 && <ul className={`${styles.rows} ${styles.final}`}>{final.map(row)}</ul>}
    </Disclosure>
  )
}
