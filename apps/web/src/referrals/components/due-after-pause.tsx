import '../../i18n/late/referral-turns.ts'
import { Text } from '@mantine/core'
import { dueAfterPause } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { readFutureDay } from '../typed-day.ts'

interface DueAfterPauseProps {
  /** The uiterste datum as it stands; not every referral has one. */
  dueBy: string | undefined
  /** What was typed for the last day of the pause. */
  until: string
  today: string
}

/** What a pause would make of the uiterste datum, before it is begun. */
export function DueAfterPause({ dueBy, until, today }: DueAfterPauseProps) {
  const { t } = useTranslation()
  const last = readFutureDay(until, today)
  if (dueBy === undefined || last === undefined) return null
  const after = dueAfterPause(dueBy, new Date(), last)
  return <Text role="status">{t('referralTurns.dueAfterPause', { date: formatDay(after) })}</Text>
}
