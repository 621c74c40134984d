import type { ReferralBox } from '@onthaal/shared/referrals'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Session } from '../identity/index.ts'
import { paths } from '../paths.ts'
import { countWords, referralCountsQuery } from '../referrals/index.ts'
import { CountPill } from '../ui/count-pill.tsx'
import styles from './navigation.module.css'
import { groupsFor, type Place } from './start-path.ts'

interface NavigationProps {
  session: Session
  id: string
  isOpen: boolean
  onNavigate: () => void
}

/** What there is to do in a place: the lists whose counts stand beside its name. */
const boxesIn: Partial<Record<Place, readonly ReferralBox[]>> = {
  queue: ['queue'],
  caseload: ['caseload'],
  drafts: ['drafts'],
  waiting: ['waiting'],
  sent: ['questions', 'toAcknowledge'],
  all: ['contests'],
}

const boxesInMenu = Object.values(boxesIn).flat()

/** The places this user has work in; on a narrow screen it opens under the menu button. */
export function Navigation({ session, id, isOpen, onNavigate }: NavigationProps) {
  const { t } = useTranslation()
  const counts = useQuery({
    ...referralCountsQuery(boxesInMenu),
    enabled: session.permissions.includes('readReferrals'),
  })
  return (
    <nav
      id={id}
      className={styles.navigation}
      data-open={isOpen}
      aria-label={t('shell.mainNavigation')}
    >
      <div className={styles.groups}>
        {groupsFor(session).map(({ group, places }) => (
          <div key={group}>
            {group !== 'begin' && (
              <p id={`${id}-${group}`} className={styles.group}>
                {t(`shell.navGroup.${group}`)}
              </p>
            )}
            <ul
              className={styles.places}
              {...(group !== 'begin' && { 'aria-labelledby': `${id}-${group}` })}
            >
              {places.map((place) => {
                const total = countWords(counts.data, boxesIn[place] ?? [])
                return (
                  <li key={place}>
                    <Link
                      {...paths[place]()}
                      className={styles.place}
                      activeOptions={{ includeSearch: false }}
                      activeProps={{ 'aria-current': 'page' }}
                      onClick={onNavigate}
                    >
                      {t(`shell.nav.${place}`)}
                      {total && (
                        <>
                          {' '}
                          <CountPill what={t('common.toDo')}>{total}</CountPill>
                        </>
                      )}
                    </Link>
                  </li>
                )
              })}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  )
}
