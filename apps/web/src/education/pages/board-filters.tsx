import { boardFilters } from '@onthaal/shared/education'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { formatCount } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { searchOfFilter } from '../board-search.ts'
import styles from '../components/board-filters.module.css'

type Counts = Schemas['EducationBoardPage']['counts']

interface BoardFiltersProps {
  shown: keyof Counts
  counts: Counts | undefined
  /** The agency has no child that was not referred to it, nor one that moved. */
  isAgency: boolean
}

/** What the server counts no further than. */
const mostCounted = 1_000

/** The parts of the board, each with how many stand in it. */
export function BoardFilters({ shown, counts, isAgency }: BoardFiltersProps) {
  const { t } = useTranslation()
  const ofCity: readonly string[] = ['withoutReferral', 'transferredIn']
  return (
    <nav aria-label={t('schoolBoard.filters')}>
      <ul className={styles.filters}>
        {boardFilters
          .filter((filter) => !isAgency || !ofCity.includes(filter))
          .map((filter) => (
            <li key={filter}>
              <Link
                {...paths.schoolBoard(searchOfFilter(filter))}
                className={styles.filter}
                {...(filter === shown && { 'aria-current': 'page' })}
                activeProps={{}}
              >
                {t(`schoolBoard.filter.${filter}`)}
                {counts && (
                  <span className={styles.count}>
                    {formatCount(counts[filter])}
                    {counts[filter] >= mostCounted && '+'}
                  </span>
                )}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
