import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isFailure } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf } from '../../form/index.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'

interface Credentials {
  username: string
  password: string
  code?: string
}

export interface SignInFormProps {
  onSubmit: (credentials: Credentials) => void
  isBusy: boolean
  error: unknown
  /** Beside the button. */
  children?: ReactNode
}

export function SignInForm({ onSubmit, isBusy, error, children }: SignInFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const [attempt, setAttempt] = useState(0)
  const codeField = useRef<HTMLInputElement>(null)
  const sent = useRef<string>(undefined)
  const [askedFor, setAskedFor] = useState<string>()
  const form = useForm({
    initialValues: { username: '', password: '', code: '' },
    validate: {
      code: (value, { username }) =>
        username.trim() === askedFor && value.trim() === '' ? t('signIn.codeMissing') : null,
      username: (value) => (value.trim() === '' ? t('signIn.usernameMissing') : null),
      password: (value) => (value === '' ? t('signIn.passwordMissing') : null),
    },
  })
  const errors = fieldErrorsOf(form, id)
  const username = form.values.username.trim()
  // Asked for one account: whoever types another name is not asked.
  const asksCode = username !== '' && username === askedFor
  const isAsked = asksCode && isFailure(error, 'secondFactorRequired')
  const isCodeRefused = asksCode && isFailure(error, 'signInFailed')
  // Before anything is painted: the field stands in the place of the failure.
  useLayoutEffect(() => {
    if (isFailure(error, 'secondFactorRequired')) setAskedFor(sent.current)
  }, [error])
  useEffect(() => {
    if (askedFor !== undefined) codeField.current?.focus()
  }, [askedFor])

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        ({ password, code }) => {
          sent.current = username
          onSubmit({ username, password, ...(asksCode && { code: code.trim() }) })
        },
        () => setAttempt(attempt + 1),
      )}
    >
      <Stack>
        <ErrorSummary errors={errors} attempt={attempt} />
        {isCodeRefused && (
          <FailureAlert
            title={t('problems.signInFailed.title')}
            text={t('signIn.codeRefusedText')}
            takesFocus
          />
        )}
        {error !== null && !isAsked && !isCodeRefused && (
          <Failure error={error} takesFocus keepsTyped />
        )}
        <TextInput
          id={`${id}-username`}
          label={t('signIn.username')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          data-autofocus
          {...form.getInputProps('username')}
        />
        <PasswordInput
          id={`${id}-password`}
          label={t('signIn.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          {...form.getInputProps('password')}
        />
        {asksCode && (
          <TextInput
            id={`${id}-code`}
            ref={codeField}
            label={t('signIn.code')}
            description={t('secondFactor.codeHint')}
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            {...form.getInputProps('code')}
          />
        )}
        <Button type="submit" loading={isBusy}>
          {t('signIn.submit')}
        </Button>
        {children}
      </Stack>
    </form>
  )
}
