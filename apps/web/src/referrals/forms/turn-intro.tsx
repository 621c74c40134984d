import '../../i18n/late/referral-turns.ts'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { SaidWords } from '../components/said-words.tsx'
import type { Referral } from '../referral.ts'
import type { Turn } from '../turn-mutations.ts'

/** What a turn brings about, to be read before anything is filled in. */
export function TurnIntro({ turn, referral }: { turn: Turn; referral: Referral }) {
  const { t } = useTranslation()
  const sender = referral.sender.name
  const dueBy = referral.dueBy ? formatDay(referral.dueBy) : ''
  if (turn === 'void') return <FailureAlert title={t('referralTurns.turns.void.text')} />
  const isFollowed = turn === 'forward' && referral.owner !== undefined
  return (
    <>
      {turn === 'answer' && referral.question && (
        <SaidWords caption={t('referralTurns.question.asked')} words={referral.question} />
      )}
      <Text>
        {isFollowed
          ? t('referralTurns.turns.forward.textFollowed')
          : t(`referralTurns.turns.${turn}.text`, { sender, dueBy })}
      </Text>
    </>
  )
}
