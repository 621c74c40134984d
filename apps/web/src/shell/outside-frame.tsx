import { Outlet } from '@tanstack/react-router'
import { AccountPanel } from './account-panel.tsx'
import styles from './frame.module.css'
import { Header } from './header.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import { SkipLink } from './skip-link.tsx'

/** What stands around the pages before signing in. */
export function OutsideFrame() {
  return (
    <>
      <SkipLink />
      <Header isDemo={false}>
        <AccountPanel />
      </Header>
      <OfflineBanner />
      <div className={styles.columns}>
        <main id="inhoud" tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
      </div>
    </>
  )
}
