import '../../i18n/late/background.ts'
import { type AllAnswers, backgroundQuestions } from '@onthaal/shared/background'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { answerWords } from '../answer-words.ts'
import { valuesOfAnswers } from '../background-values.ts'

/** Answers about a background, as pairs of question and answer. */
export function AnsweredQuestions({ answers }: { answers: AllAnswers }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const values = valuesOfAnswers(answers)
  return (
    <FactList
      facts={backgroundQuestions
        .filter((question) => answers[question] !== undefined)
        .map((question) => ({
          label: t(`background.question.${question}`),
          value: <span dir="auto">{answerWords(question, values, { t, language })}</span>,
        }))}
    />
  )
}
