import { arrivalStatuses } from '@onthaal/shared/arrivals'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { formatCount } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import type { ArrivalSearch } from '../arrival-address.ts'
import { statusIn, withStatus } from '../arrival-search.ts'
import styles from './arrival-statuses.module.css'

interface ArrivalStatusesProps {
  search: ArrivalSearch
  counts: Schemas['ArrivalPage']['counts'] | undefined
}

/** The lists by status, each with how many stand in it. */
export function ArrivalStatuses({ search, counts }: ArrivalStatusesProps) {
  const { t } = useTranslation()
  const shown = statusIn(search)
  return (
    <nav aria-label={t('arrivals.statuses')}>
      <ul className={styles.statuses}>
        {arrivalStatuses.map((status) => (
          <li key={status}>
            <Link
              {...paths.arrivals(withStatus(search, status))}
              className={styles.status}
              {...(status === shown && { 'aria-current': 'page' })}
              activeProps={{}}
            >
              {t(`arrivals.status.${status}`)}
              {counts && <span className={styles.count}>{formatCount(counts[status])}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
