import { Burger } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { Outlet } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../api/failure.tsx'
import { SessionExpiredDialog, useSession, useSessionWatch, useSignOut } from '../identity/index.ts'
import { routePaths } from '../paths.ts'
import { AccountPanel } from './account-panel.tsx'
import styles from './frame.module.css'
import headerStyles from './header.module.css'
import { Header } from './header.tsx'
import { Navigation } from './navigation.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import { SkipLink } from './skip-link.tsx'
import { listsFor } from './start-path.ts'

/** A whole new page: nothing of the session may stay behind in memory. */
function leaveFor(address: string): void {
  window.location.assign(address)
}

function startAnew(): void {
  leaveFor(routePaths.start)
}

/** What stands around every page of somebody who is signed in. */
export function Frame() {
  const { t } = useTranslation()
  const session = useSession()
  const signOut = useSignOut()
  useSessionWatch(session, startAnew)
  const navigationId = useId()
  const [isOpen, { toggle, close }] = useDisclosure(false)
  const hasNavigation = listsFor(session).length > 0

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
        <AccountPanel
          session={session}
          isSigningOut={signOut.isPending}
          onSignOut={() => signOut.mutate(undefined, { onSuccess: leaveFor })}
          failure={signOut.error !== null && <Failure error={signOut.error} />}
        />
      </Header>
      <OfflineBanner />
      <div className={styles.columns} data-navigation={hasNavigation}>
        {hasNavigation && (
          <Navigation session={session} id={navigationId} isOpen={isOpen} onNavigate={close} />
        )}
        <main id="inhoud" tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
      </div>
      <SessionExpiredDialog onLeave={() => leaveFor(routePaths.signIn)} />
    </>
  )
}
