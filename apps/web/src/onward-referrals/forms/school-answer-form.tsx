import { Button, Stack } from '@mantine/core'
import type { SchoolAnswer } from '@onthaal/shared/onward-referrals'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldIssuesOf, isFailure } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { Actions } from '../../ui/actions.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { answerBody, isTooLarge } from '../answer-values.ts'
import { AnswerFields } from '../components/answer-fields.tsx'
import { useAnswerForm } from '../use-answer-form.ts'

interface SchoolAnswerFormProps {
  answers: readonly SchoolAnswer[]
  isBusy: boolean
  error: unknown
  onSubmit: (body: ReturnType<typeof answerBody<SchoolAnswer>>, file: File | undefined) => void
  /** Where it corrects an answer: leaves that as it is. */
  onCancel?: () => void
}

/** The answer of a school; with a refusal goes its document. */
export function SchoolAnswerForm(props: SchoolAnswerFormProps) {
  const { answers, isBusy, error, onSubmit, onCancel } = props
  const { t } = useTranslation()
  const form = useAnswerForm(error)
  const { id, values } = form
  const [file, setFile] = useState<File>()
  const [fault, setFault] = useState<string>()
  const isRefused = fieldIssuesOf(error).some(({ field }) => field === 'document')
  const documentError = fault ?? (isRefused ? t('onward.document.refused') : undefined)
  const isOver = isFailure(error, 'schoolLinkNotUsable')
  const isLate = isFailure(error, 'onwardNotAllowed')

  function send() {
    const chosen = answers.find((answer) => answer === values.answer)
    if (!form.check() || chosen === undefined) return
    const sent = chosen === 'refused' ? file : undefined
    if (sent && isTooLarge(sent)) return setFault(t('onward.document.tooLarge'))
    onSubmit(answerBody(chosen, values), sent)
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Stack gap="lg">
        <ErrorSummary
          errors={[
            ...form.summary,
            ...(documentError ? [{ fieldId: `${id}-document`, message: documentError }] : []),
          ]}
          attempt={form.attempt}
        />
        {isOver && (
          <FailureAlert title={t('school.over.title')} text={t('school.over.text')} takesFocus />
        )}
        {isLate && (
          <FailureAlert title={t('school.late.title')} text={t('school.late.text')} takesFocus />
        )}
        {error !== null && !isOver && !isLate && !isRefused && !form.isWorded && (
          <Failure error={error} takesFocus keepsTyped />
        )}
        <AnswerFields
          id={id}
          answers={answers}
          values={values}
          errors={form.errors}
          onChange={form.change}
        />
        {values.answer === 'refused' && (
          <FileField
            id={`${id}-document`}
            label={t('school.document')}
            description={t('onward.document.hint')}
            error={documentError}
            accept=".pdf,.jpg,.jpeg,.png"
            onChange={(chosen) => {
              setFault(undefined)
              setFile(chosen)
            }}
          />
        )}
        <Actions>
          <Button type="submit" loading={isBusy}>
            {t('school.send')}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('common.cancel')}
            </Button>
          )}
        </Actions>
      </Stack>
    </form>
  )
}
