import { Button, PasswordInput, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldIssuesOf } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'

interface StartSecondFactorFormProps {
  isBusy: boolean
  error: unknown
  onSubmit: (password: string) => void
}

/** The password again, before a second step begins. */
export function StartSecondFactorForm({ isBusy, error, onSubmit }: StartSecondFactorFormProps) {
  const { t } = useTranslation()
  const [password, setPassword] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const isWrong = fieldIssuesOf(error).some(({ field }) => field === 'password')

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setIsMissing(password === '')
        if (password !== '') onSubmit(password)
      }}
    >
      <Stack>
        {error !== null && !isWrong && <Failure error={error} takesFocus keepsTyped />}
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          maxLength={200}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={
            (isMissing && t('signIn.passwordMissing')) || (isWrong && t('lock.wrong')) || undefined
          }
        />
        <div>
          <Button type="submit" loading={isBusy}>
            {t('secondStep.start')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
