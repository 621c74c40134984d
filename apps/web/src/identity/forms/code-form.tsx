import { Button, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldIssuesOf } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'

interface CodeFormProps {
  label: string
  description: string
  submit: string
  isBusy: boolean
  error: unknown
  onSubmit: (code: string) => void
}

/** A code of the app, or a recovery code, for one thing. */
export function CodeForm(props: CodeFormProps) {
  const { label, description, submit, isBusy, error, onSubmit } = props
  const { t } = useTranslation()
  const [code, setCode] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const isWrong = fieldIssuesOf(error).some(({ field }) => field === 'code')

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const typed = code.trim()
        setIsMissing(typed === '')
        if (typed !== '') onSubmit(typed)
      }}
    >
      <Stack>
        {error !== null && !isWrong && <Failure error={error} takesFocus keepsTyped />}
        <TextInput
          label={label}
          description={description}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={
            (isMissing && t('signIn.codeMissing')) ||
            (isWrong && t('secondStep.codeWrong')) ||
            undefined
          }
        />
        <div>
          <Button type="submit" loading={isBusy}>
            {submit}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
