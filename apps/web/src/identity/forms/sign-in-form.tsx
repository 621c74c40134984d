import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf } from '../../form/index.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'

interface Credentials {
  username: string
  password: string
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
  const form = useForm<Credentials>({
    initialValues: { username: '', password: '' },
    validate: {
      username: (value) => (value.trim() === '' ? t('signIn.usernameMissing') : null),
      password: (value) => (value === '' ? t('signIn.passwordMissing') : null),
    },
  })
  const errors = fieldErrorsOf(form, id)

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => onSubmit({ username: values.username.trim(), password: values.password }),
        () => setAttempt(attempt + 1),
      )}
    >
      <Stack>
        <ErrorSummary errors={errors} attempt={attempt} />
        {error !== null && <Failure error={error} takesFocus keepsTyped />}
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
        <Button type="submit" loading={isBusy}>
          {t('signIn.submit')}
        </Button>
        {children}
      </Stack>
    </form>
  )
}
