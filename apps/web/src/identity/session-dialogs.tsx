import { Button, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Actions } from '../ui/actions.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FailureAlert } from '../ui/failure-alert.tsx'
import type { SessionEnd } from './session-end.ts'
import { SessionExpiredDialog } from './session-expired-dialog.tsx'
import { useSignInAgain } from './session-mutations.ts'
import { useSession } from './session-queries.ts'
import { SignInWays } from './sign-in-ways.tsx'

export interface SessionDialogsProps {
  end: SessionEnd
  hasEnded: boolean
  onStay: () => void
  onLeave: () => void
}

/** What a session that ends asks of whoever is at work in it; nothing while it does not. */
export function SessionDialogs({ end, hasEnded, onStay, onLeave }: SessionDialogsProps) {
  if (hasEnded) return <SessionExpiredDialog onLeave={onLeave} />
  if (!end.isNear) return null
  return end.kind === 'idle' ? (
    <IdleWarning at={end.at} onStay={onStay} />
  ) : (
    <EndWarning at={end.at} />
  )
}

/** Anybody who is there answers with one key, and goes on. */
function IdleWarning({ at, onStay }: { at: number; onStay: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('sessionEnd.idleTitle')}>
      <Text mb="sm">{t('sessionEnd.idleText')}</Text>
      <TimeLeft at={at} />
      <Actions>
        <Button data-autofocus onClick={onStay}>
          {t('sessionEnd.stay')}
        </Button>
      </Actions>
    </Dialog>
  )
}

/** No session lasts longer; who signs in now is not interrupted later. */
function EndWarning({ at }: { at: number }) {
  const { t } = useTranslation()
  const session = useSession()
  const signIn = useSignInAgain(session)
  const [isPutOff, setIsPutOff] = useState(false)
  if (isPutOff) return null
  const name = session.user.displayName
  const putOff = () => setIsPutOff(true)
  return (
    <Dialog title={t('sessionEnd.absoluteTitle')} onClose={putOff}>
      <Text mb="sm">{t('sessionEnd.absoluteText', { name })}</Text>
      <TimeLeft at={at} />
      {signIn.data?.isSomebodyElse && (
        <FailureAlert title={t('expired.otherUserWarning', { name })} takesFocus />
      )}
      <SignInWays onSubmit={signIn.mutate} isBusy={signIn.isPending} error={signIn.error}>
        <Button variant="default" onClick={putOff}>
          {t('sessionEnd.later')}
        </Button>
      </SignInWays>
    </Dialog>
  )
}

/** Counts down for the eye; a screen reader is not interrupted every second. */
function TimeLeft({ at }: { at: number }) {
  const { t } = useTranslation()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.ceil((at - now) / 1000))
  return (
    <Text role="timer" fw={700} mb="lg">
      {t('sessionEnd.left', { count: seconds })}
    </Text>
  )
}
