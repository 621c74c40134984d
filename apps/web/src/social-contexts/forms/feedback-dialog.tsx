import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type FeedbackProgress, feedbackProgresses } from '@onthaal/shared/social-contexts'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { controlOf, fieldErrorsOf } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { RadioChoices } from '../../ui/choices.tsx'
import type { Evaluation } from '../social-context.ts'
import { useGiveFeedback } from '../social-context-mutations.ts'

const longestText = 1000

interface Values extends Record<string, unknown> {
  progress: FeedbackProgress | ''
  text: string
}

interface FeedbackDialogProps {
  referralId: string
  evaluation: Evaluation
  onClose: () => void
}

/** How it goes, for one evaluation: a choice and a sentence. */
export function FeedbackDialog({ referralId, evaluation, onClose }: FeedbackDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const give = useGiveFeedback(referralId)
  const [attempt, setAttempt] = useState(0)
  const form = useForm<Values>({
    initialValues: { progress: '', text: '' },
    validate: {
      progress: (progress) =>
        progress === '' ? t('socialContexts.feedback.faults.progress') : null,
      text: (text) => (text.trim() === '' ? t('socialContexts.feedback.faults.text') : null),
    },
  })

  const save = () => {
    if (form.validate().hasErrors) return setAttempt(attempt + 1)
    const { progress, text } = form.getValues()
    if (progress === '') return
    give.mutate(
      { evaluation: evaluation.dueOn, progress, text: text.trim() },
      { onSuccess: onClose },
    )
  }

  return (
    <FormDialog
      title={t('socialContexts.feedback.titleOf', { day: formatDay(evaluation.dueOn) })}
      submitLabel={t('socialContexts.feedback.save')}
      isBusy={give.isPending}
      error={give.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={save}
      onClose={onClose}
    >
      <RadioChoices
        id={`${id}-progress`}
        label={t('socialContexts.feedback.progress')}
        choices={feedbackProgresses.map((value) => ({
          value,
          label: t(`socialContexts.progress.${value}`),
        }))}
        {...controlOf(form, 'progress')}
      />
      <Textarea
        id={`${id}-text`}
        label={t('socialContexts.feedback.text')}
        description={t('socialContexts.feedback.textHint')}
        autosize
        minRows={2}
        maxLength={longestText}
        dir="auto"
        {...form.getInputProps('text')}
      />
    </FormDialog>
  )
}
