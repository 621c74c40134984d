import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { isSessionGateClosed, subscribeToSessionGate } from '../api/session-gate.ts'
import { routePaths } from '../paths.ts'
import { Dialog } from '../ui/dialog.tsx'
import { FailureAlert } from '../ui/failure-alert.tsx'
import { SignInForm } from './forms/sign-in-form.tsx'
import { useSignInAgain } from './session-mutations.ts'
import { signInOptionsQuery, useSession } from './session-queries.ts'

/** Stands over whatever page is open when the session ends, and keeps what was typed there. */
export function SessionExpiredDialog({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const hasEnded = useSyncExternalStore(subscribeToSessionGate, isSessionGateClosed)
  const signIn = useSignInAgain(session)
  const { data: options } = useQuery(signInOptionsQuery)
  if (!hasEnded) return null

  const leave = (
    <Button variant="default" onClick={onLeave}>
      {t('expired.otherUser')}
    </Button>
  )

  const name = session.user.displayName
  return (
    <Dialog title={t('expired.title')}>
      <Text mb="md">{t('expired.text', { name })}</Text>
      {signIn.data?.isSomebodyElse && (
        <FailureAlert title={t('expired.otherUserWarning', { name })} takesFocus />
      )}
      {options?.provider && (
        <Text mb="md">
          <a
            href={`${routePaths.signIn}?naar=${routePaths.signedInAgain}`}
            target="_blank"
            rel="noopener"
          >
            {t('expired.withProvider')}
          </a>
        </Text>
      )}
      {options?.localAccounts === false ? (
        leave
      ) : (
        <SignInForm onSubmit={signIn.mutate} isBusy={signIn.isPending} error={signIn.error}>
          {leave}
        </SignInForm>
      )}
    </Dialog>
  )
}
