import { Button, PasswordInput, Stack } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answerOf, client, inBackground } from '../api/client.ts'
import { ApiError, isFailure } from '../api/errors.ts'
import { Failure } from '../api/failure.tsx'
import styles from './lock-screen.module.css'
import { hearOtherTabs, tellOtherTabs } from './other-tabs.ts'
import { useGoOnHere, useSignInHere, useUnlock } from './session-mutations.ts'
import { type Session, signInOptionsQuery } from './session-queries.ts'
import { SignInWays } from './sign-in-ways.tsx'

interface LockScreenProps {
  /** Who locked it, and can open it with a password alone; nobody after signing out. */
  lockedBy: Session | undefined
  /** Others whose work waits behind it. */
  waiting: readonly string[]
  /** The membership in which a user left work here. */
  membershipOf: (userId: string) => string | undefined
  /** Somebody opened it or signed in. */
  onOpen: (session: Session) => void
}

/** Stands in place of everything: nothing of the page behind it can be seen, heard or reached. */
export function LockScreen({ lockedBy, waiting, membershipOf, onOpen }: LockScreenProps) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const [hasEnded, setHasEnded] = useState(false)
  const [isForOthers, setIsForOthers] = useState(false)
  const [signedIn, setSignedIn] = useState<Session>()
  const { data: options } = useQuery(signInOptionsQuery)
  const open = (session: Session) => {
    onOpen(session)
    tellOtherTabs('renewed')
  }
  const signIn = useSignInHere(membershipOf, open)
  const goOn = useGoOnHere(membershipOf, open)
  // Whoever came through the provider has no password here.
  const hasPassword = options?.localAccounts && lockedBy?.providerSignOut === undefined
  const owner = hasEnded || !hasPassword ? undefined : lockedBy

  useEffect(() => {
    document.title = `${t('lock.title')} – Onthaal`
  }, [t])
  useEffect(() => heading.current?.focus(), [])

  const look = useEffectEvent(async () => {
    try {
      const session = await answerOf(client.GET('/sessions/current', { headers: inBackground }))
      const isTheSame =
        session.user.id === lockedBy?.user.id && session.membership === lockedBy.membership
      // Opened in another tab. Whoever else is signed in there says first that they go on here.
      if (isTheSame) onOpen(session)
      else setSignedIn(session)
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) return
      setHasEnded(!isFailure(error, 'sessionLocked'))
    }
  })
  useWindowEvent('focus', () => void look())
  useEffect(() => hearOtherTabs((news) => news === 'renewed' && void look()), [])

  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {t('lock.title')}
        </h1>
        <p className={styles.text}>{t('lock.text')}</p>
        {owner && <UnlockForm owner={owner} onOpen={open} onEnded={() => setHasEnded(true)} />}
        {owner && !isForOthers ? (
          <Button variant="default" onClick={() => setIsForOthers(true)}>
            {t('lock.somebodyElse')}
          </Button>
        ) : (
          <section className={styles.others}>
            <h2 className={styles.subtitle}>
              {t(owner ? 'lock.othersTitle' : 'lock.signInTitle')}
            </h2>
            <p className={styles.text}>
              {waiting.length > 0
                ? t('lock.waiting', { names: waiting.join(', ') })
                : t('lock.othersText')}
            </p>
            {goOn.error !== null && <Failure error={goOn.error} takesFocus />}
            {signedIn && (
              <Button mb="md" loading={goOn.isPending} onClick={() => goOn.mutate(signedIn)}>
                {t('lock.goOnAs', { name: signedIn.user.displayName })}
              </Button>
            )}
            <SignInWays onSubmit={signIn.mutate} isBusy={signIn.isPending} error={signIn.error} />
          </section>
        )}
      </div>
    </main>
  )
}

interface UnlockFormProps {
  owner: Session
  onOpen: (session: Session) => void
  /** There is nothing to unlock any more: who was signed in has to sign in. */
  onEnded: () => void
}

function UnlockForm({ owner, onOpen, onEnded }: UnlockFormProps) {
  const { t } = useTranslation()
  const [password, setPassword] = useState('')
  const [isEmpty, setIsEmpty] = useState(false)
  const unlock = useUnlock(onOpen)
  const isWrong = isFailure(unlock.error, 'signInFailed')

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setIsEmpty(password === '')
        if (password === '') return
        unlock.mutate(password, {
          onError: (error) => {
            if (isFailure(error, 'expiredAccessToken') || isFailure(error, 'noAccessToken'))
              onEnded()
          },
        })
      }}
    >
      <Stack>
        {unlock.error !== null && !isWrong && <Failure error={unlock.error} takesFocus />}
        <PasswordInput
          label={t('lock.password', { name: owner.user.displayName })}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={
            (isEmpty && t('signIn.passwordMissing')) || (isWrong && t('lock.wrong')) || undefined
          }
        />
        <Button type="submit" loading={unlock.isPending}>
          {t('lock.open')}
        </Button>
      </Stack>
    </form>
  )
}
