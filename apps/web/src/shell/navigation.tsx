import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Session } from '../identity/index.ts'
import { paths } from '../paths.ts'
import styles from './navigation.module.css'
import { listsFor } from './start-path.ts'

interface NavigationProps {
  session: Session
  id: string
  isOpen: boolean
  onNavigate: () => void
}

/** The places this user has work in; on a narrow screen it opens under the menu button. */
export function Navigation({ session, id, isOpen, onNavigate }: NavigationProps) {
  const { t } = useTranslation()
  return (
    <nav
      id={id}
      className={styles.navigation}
      data-open={isOpen}
      aria-label={t('shell.mainNavigation')}
    >
      <ul className={styles.places}>
        {listsFor(session).map((place) => (
          <li key={place}>
            <Link
              {...paths[place]()}
              className={styles.place}
              activeOptions={{ includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
              onClick={onNavigate}
            >
              {t(`shell.nav.${place}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
