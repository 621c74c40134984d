import '../../i18n/late/background.ts'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import type { SentBackground as Sent } from '../background.ts'
import { AnsweredQuestions } from './answered-questions.tsx'

/** What went along with a referral of what somebody told of their background. */
export function SentBackground({ background }: { background: Sent }) {
  const { t } = useTranslation()
  return (
    <Section title={t('background.sent.title')}>
      <AnsweredQuestions answers={background} />
    </Section>
  )
}
