import { belgianDay } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { progressWords } from '../progress-words.ts'
import type { Referral } from '../referral.ts'
import styles from './progress-sentence.module.css'

interface ProgressSentenceProps {
  referral: Referral
  reader: { userId: string; organisationId: string }
}

/** Where the referral stands and whose turn it is: the same facts for both sides. */
export function ProgressSentence({ referral, reader }: ProgressSentenceProps) {
  const { t } = useTranslation()
  const { happened, next } = progressWords(referral, reader, belgianDay(new Date()), t)
  return (
    <p className={styles.sentence}>
      <strong>{happened}</strong> {next}
    </p>
  )
}
