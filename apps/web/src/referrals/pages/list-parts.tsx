import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CountPill } from '../../ui/count-pill.tsx'
import { countWords } from '../list-counts.ts'
import type { ListSearch } from '../list-filters.ts'
import { referralCountsQuery } from '../referral-queries.ts'
import styles from './referral-list.module.css'

type Part = NonNullable<ListSearch['list']>

interface ListPartsProps {
  parts: readonly Part[]
}

/** The lists within a page: first what has to be done, with how much of it there is. */
export function ListParts({ parts }: ListPartsProps) {
  const { t } = useTranslation()
  const counts = useQuery(referralCountsQuery(parts))
  return (
    <nav aria-label={t('referrals.parts.label')}>
      <ul className={styles.parts}>
        {[...parts, undefined].map((part) => {
          const total = part && countWords(counts.data, [part])
          return (
            <li key={part ?? 'everything'}>
              <Link
                to="."
                search={{ list: part }}
                className={styles.part}
                activeOptions={{ includeSearch: true, explicitUndefined: true }}
                activeProps={{ 'aria-current': 'page' }}
              >
                {t(`referrals.parts.${part ?? 'everything'}`)}
                {total && <CountPill what={t('common.toDo')}>{total}</CountPill>}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
