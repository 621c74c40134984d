import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { isFailure } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf } from '../../form/index.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'

/** As the server has it: a long password is worth more than a strange one. */
const shortest = 12

interface SetPasswordFormProps {
  isBusy: boolean
  error: unknown
  onSubmit: (given: Schemas['NewPassword']) => void
}

/** A name, a code and a password, twice because nobody sees what they type. */
export function SetPasswordForm({ isBusy, error, onSubmit }: SetPasswordFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const [attempt, setAttempt] = useState(0)
  const form = useForm({
    initialValues: { username: '', code: '', password: '', repeat: '' },
    validate: {
      username: (value) => (value.trim() === '' ? t('signIn.usernameMissing') : null),
      code: (value) => (value.trim() === '' ? t('signIn.codeMissing') : null),
      password: (value) => (value.length < shortest ? t('setPassword.tooShort') : null),
      repeat: (value, { password }) => (value === password ? null : t('setPassword.notSame')),
    },
  })
  const isRefused = isFailure(error, 'signInFailed')

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        ({ username, code, password }) =>
          onSubmit({ username: username.trim(), code: code.trim(), password }),
        () => setAttempt((count) => count + 1),
      )}
    >
      <Stack>
        <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
        {isRefused && (
          <FailureAlert
            title={t('setPassword.refused')}
            text={t('setPassword.refusedText')}
            takesFocus
          />
        )}
        {error !== null && !isRefused && <Failure error={error} takesFocus keepsTyped />}
        <TextInput
          id={`${id}-username`}
          label={t('signIn.username')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
          {...form.getInputProps('username')}
        />
        <TextInput
          id={`${id}-code`}
          label={t('signIn.code')}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          {...form.getInputProps('code')}
        />
        <PasswordInput
          id={`${id}-password`}
          label={t('setPassword.password')}
          description={t('setPassword.passwordHint')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          maxLength={200}
          {...form.getInputProps('password')}
        />
        <PasswordInput
          id={`${id}-repeat`}
          label={t('setPassword.repeat')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          maxLength={200}
          {...form.getInputProps('repeat')}
        />
        <Button type="submit" loading={isBusy}>
          {t('setPassword.submit')}
        </Button>
      </Stack>
    </form>
  )
}
