import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/dialog.tsx'
import { FailureAlert } from '../ui/failure-alert.tsx'
import { useSignInAgain } from './session-mutations.ts'
import { useSession } from './session-queries.ts'
import { SignInWays } from './sign-in-ways.tsx'

/** Stands over whatever page is open when the session ends, and keeps what was typed there. */
export function SessionExpiredDialog({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const signIn = useSignInAgain(session)
  const name = session.user.displayName
  return (
    <Dialog title={t('expired.title')}>
      <Text mb="md">{t('expired.text', { name })}</Text>
      {signIn.data?.isSomebodyElse && (
        <FailureAlert title={t('expired.otherUserWarning', { name })} takesFocus />
      )}
      <SignInWays onSubmit={signIn.mutate} isBusy={signIn.isPending} error={signIn.error}>
        <Button variant="default" onClick={onLeave}>
          {t('expired.otherUser')}
        </Button>
      </SignInWays>
    </Dialog>
  )
}
