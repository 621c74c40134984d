import { Burger, useMantineColorScheme } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { Outlet, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../api/failure.tsx'
import { changeLanguage } from '../i18n/i18n.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { lockNow, SessionWatch, useLeave, useSession, useSignOut } from '../identity/index.ts'
import { LatePart, lateCode } from '../late-part.tsx'
import { LiveSign } from '../live/index.ts'
import { paths } from '../paths.ts'
import { AccountPanel } from './account-panel.tsx'
import styles from './frame.module.css'
import headerStyles from './header.module.css'
import { Header } from './header.tsx'
import { InvitationBanner } from './invitation-banner.tsx'
import { lockKeys, signalKeys } from './keys.ts'
import { Navigation } from './navigation.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import { SkipLink } from './skip-link.tsx'
import { listsFor } from './start-path.ts'

/** It says how much is new, which may come after the page itself. */
const noticeBell = lateCode(async () => (await import('../notices/index.ts')).NoticeBell)

/** What stands around every page of somebody who is signed in. */
export function Frame({ tools }: { tools?: ReactNode }) {
  const { t } = useTranslation()
  const session = useSession()
  const signOut = useSignOut()
  const leave = useLeave()
  const language = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const navigationId = useId()
  const [isOpen, { toggle, close }] = useDisclosure(false)
  const hasNavigation = listsFor(session).length > 0

  const navigate = useNavigate()
  const canSignal = listsFor(session).includes('quickSignal')

  // Also from within a field; by where the key lies, because with Alt it may write another letter.
  useHotkeys([[lockKeys, lockNow, { usePhysicalKeys: true }]], [])
  useHotkeys(
    canSignal
      ? [[signalKeys, () => void navigate(paths.quickSignal()), { usePhysicalKeys: true }]]
      : [],
    [],
  )
  useHotkeys(isOpen ? [['Escape', close]] : [], [])

  return (
    <>
      <SkipLink />
      <Header
        isDemo={session.demo}
        menuButton={
          hasNavigation && (
            <Burger
              className={headerStyles.menuButton ?? ''}
              opened={isOpen}
              onClick={toggle}
              size="sm"
              aria-label={t('shell.menu')}
              aria-expanded={isOpen}
              aria-controls={navigationId}
            />
          )
        }
      >
        {tools}
        <LiveSign membership={session.membership} />
        {session.permissions.includes('readReferrals') && <LatePart code={noticeBell} with={{}} />}
        <AccountPanel
          session={session}
          onLock={lockNow}
          isSigningOut={signOut.isPending}
          onSignOut={() =>
            signOut.mutate(undefined, {
              onSuccess: (address) => {
                // The browser has cleared what it stored; these belong to the machine.
                void changeLanguage(language)
                setColorScheme(colorScheme)
                leave.forSignIn(address)
              },
            })
          }
          failure={signOut.error !== null && <Failure error={signOut.error} />}
        />
      </Header>
      <OfflineBanner />
      <InvitationBanner invitations={session.invitations} />
      <div className={styles.columns} data-navigation={hasNavigation}>
        {hasNavigation && (
          <Navigation session={session} id={navigationId} isOpen={isOpen} onNavigate={close} />
        )}
        <main id="inhoud" tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
      </div>
      <SessionWatch onSomebodyElse={leave.toSomebodyElse} onLeave={() => leave.forSignIn()} />
    </>
  )
}
