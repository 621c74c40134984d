import '../../i18n/late/referral-turns.ts'
import { useTranslation } from 'react-i18next'
import type { Referral, ReferralEvent } from '../referral.ts'
import { SaidWords } from './said-words.tsx'

interface OpenWordsProps {
  referral: Referral
  events: readonly ReferralEvent[]
}

/** What is waited for in words: the question of the desk, why it takes longer, or why the sender asks for a second look. */
export function OpenWords({ referral, events }: OpenWordsProps) {
  const { t } = useTranslation()
  if (referral.question) {
    return <SaidWords caption={t('referralTurns.question.asked')} words={referral.question} />
  }
  if (referral.status === 'submitted' && referral.delay?.explanation) {
    return (
      <SaidWords caption={t('referralTurns.question.delay')} words={referral.delay.explanation} />
    )
  }
  const contest = events.findLast(({ event }) => event === 'contest')?.text
  if (referral.contest !== 'open' || !contest) return null
  return (
    <SaidWords
      caption={t('referralTurns.question.contest', { sender: referral.sender.name })}
      words={contest}
    />
  )
}
