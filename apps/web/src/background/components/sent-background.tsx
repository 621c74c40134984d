import '../../i18n/late/background.ts'
import { backgroundQuestions } from '@onthaal/shared/background'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { Section } from '../../ui/section.tsx'
import { answerWords } from '../answer-words.ts'
import type { SentBackground as Sent } from '../background.ts'
import { valuesOf } from '../background-values.ts'

/** What went along with a referral of what somebody told of their background. */
export function SentBackground({ background }: { background: Sent }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const values = valuesOf({ answers: background })
  return (
    <Section title={t('background.sent.title')}>
      <FactList
        facts={backgroundQuestions
          .filter((question) => Object.hasOwn(background, question))
          .map((question) => ({
            label: t(`background.question.${question}`),
            value: <span dir="auto">{answerWords(question, values, { t, language })}</span>,
          }))}
      />
    </Section>
  )
}
