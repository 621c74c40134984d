import type { WorklistQueue } from '@onthaal/shared/referrals'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { CountPill } from '../../ui/count-pill.tsx'
import { countWords } from '../list-counts.ts'
import { referralCountsQuery } from '../referral-queries.ts'
import styles from './queue-column.module.css'
import { useQueueWords } from './use-queue-words.ts'

interface QueueColumnProps {
  queues: readonly WorklistQueue[]
  shown: WorklistQueue
  /** Whether it is shown by a saved view, which is the current one then. */
  isView: boolean
}

/** The named queues with how much is in each; the one that is shown is the current one. */
export function QueueColumn({ queues, shown, isView }: QueueColumnProps) {
  const { t } = useTranslation()
  const { nameOf } = useQueueWords()
  const counts = useQuery(referralCountsQuery(queues))
  return (
    <nav aria-label={t('worklist.queues')} className={styles.column}>
      <ul className={styles.queues}>
        {queues.map((queue) => {
          const total = countWords(counts.data, [queue])
          return (
            <li key={queue}>
              <Link
                {...paths.worklist({ queue })}
                className={styles.queue}
                aria-current={queue === shown && !isView ? 'page' : undefined}
                data-urgent={queue === 'late' && total !== undefined}
              >
                {nameOf(queue)}
                {total && <CountPill what={t('worklist.inQueue')}>{total}</CountPill>}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
