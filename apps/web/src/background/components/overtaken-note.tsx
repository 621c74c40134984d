import '../../i18n/late/background.ts'
import { Button } from '@mantine/core'
import type { BackgroundQuestion } from '@onthaal/shared/background'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { Actions } from '../../ui/actions.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { answerWords } from '../answer-words.ts'
import type { BackgroundValues } from '../background-values.ts'

interface OvertakenNoteProps {
  /** Whose background, where several people are on the page. */
  name?: string | undefined
  questions: readonly BackgroundQuestion[]
  theirs: BackgroundValues
  onTake: (question: BackgroundQuestion) => void
  onDismiss: () => void
}

/** A colleague answered the same questions otherwise: their answers, to be taken over or left. */
export function OvertakenNote(props: OvertakenNoteProps) {
  const { name, questions, theirs, onTake, onDismiss } = props
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <FailureAlert
      title={
        name === undefined
          ? t('background.overtaken.title')
          : t('background.overtaken.titleOf', { name })
      }
      text={t('background.overtaken.text')}
    >
      <Actions>
        {questions.map((question) => (
          <Button key={question} variant="default" onClick={() => onTake(question)}>
            {t('background.overtaken.take', {
              question: t(`background.question.${question}`),
              answer: answerWords(question, theirs, { t, language }) || t('background.empty'),
            })}
          </Button>
        ))}
        <Button variant="default" onClick={onDismiss}>
          {t('background.overtaken.close')}
        </Button>
      </Actions>
    </FailureAlert>
  )
}
