import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import styles from './lasting-list.module.css'

interface Line {
  id: string
  who: ReactNode
  /** What they are to the person. */
  role: string
  /** How to reach them. */
  contact?: ReactNode
  from?: string | undefined
  until?: string | undefined
  action?: ReactNode
}

/** People who are something to a person, from one day to another. */
export function LastingList({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation()
  const period = ({ from, until }: Line) =>
    [
      from && t('persons.ties.from', { day: formatDay(from) }),
      until && t('persons.ties.until', { day: formatDay(until) }),
    ].filter(Boolean)
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.id} className={styles.item}>
          <div>
            {line.who}
            <span className={styles.note}>
              {[line.role, ...period(line)].join(' · ')} {line.contact}
            </span>
          </div>
          {line.action}
        </li>
      ))}
    </ul>
  )
}
