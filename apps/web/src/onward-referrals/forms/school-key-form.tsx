import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldIssuesOf, isFailure } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { Actions } from '../../ui/actions.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'

interface SchoolKeyFormProps {
  isBusy: boolean
  error: unknown
  /** Whether a wrong date was given on this page before. */
  wasWrong: boolean
  onSubmit: (birthDate: string) => void
}

/** Asks for the birth date: nothing of a child is shown before it, and nothing is asked of the server. */
export function SchoolKeyForm({ isBusy, error, wasWrong, onSubmit }: SchoolKeyFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const [birthDate, setBirthDate] = useState('')
  const [sent, setSent] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const isOver = isFailure(error, 'schoolLinkNotUsable')
  const isWrong = fieldIssuesOf(error).length > 0 && birthDate === sent
  const missing = attempt > 0 && birthDate === '' ? t('school.key.missing') : undefined
  const fault = missing ?? (isWrong ? t('school.key.wrong') : undefined)

  if (isOver) {
    return (
      <FailureAlert
        title={t(wasWrong ? 'school.locked.title' : 'school.over.title')}
        text={t(wasWrong ? 'school.locked.text' : 'school.over.text')}
        takesFocus
      />
    )
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAttempt((count) => count + 1)
        if (birthDate === '') return
        setSent(birthDate)
        onSubmit(birthDate)
      }}
    >
      <Stack gap="lg">
        <ErrorSummary
          errors={fault ? [{ fieldId: `${id}-birthDate`, message: fault }] : []}
          attempt={attempt + (isWrong ? 1 : 0)}
        />
        {error !== null && fieldIssuesOf(error).length === 0 && (
          <Failure error={error} takesFocus keepsTyped />
        )}
        <TextInput
          id={`${id}-birthDate`}
          type="date"
          label={t('school.key.birthDate')}
          description={t('school.key.hint')}
          error={fault}
          value={birthDate}
          onChange={({ currentTarget }) => setBirthDate(currentTarget.value)}
        />
        <Actions>
          <Button type="submit" loading={isBusy}>
            {t('school.key.show')}
          </Button>
        </Actions>
        <Text size="sm">{t('school.key.logged')}</Text>
      </Stack>
    </form>
  )
}
