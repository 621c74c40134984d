import type { ReactNode } from 'react'
import styles from './bar-table.module.css'

interface Bar {
  key: string
  label: string
  count: number
  /** What the count is at most, where it is only known between which two it lies. */
  atMost?: number
  /** The count as people read it, with whatever it leads to. */
  shown: ReactNode
}

interface BarTableProps {
  caption: string
  /** What the rows are, and what is counted. */
  headings: readonly [label: string, count: string]
  bars: readonly Bar[]
}

/**
 * A bar chart that is a table: every bar stands between its name and its number, so that nothing is
 * told by length or colour alone. The longest bar fills the width; what is only known to lie between two numbers is
 * filled up to the one and outlined up to the other.
 */
export function BarTable({ caption, headings: [label, count], bars }: BarTableProps) {
  const longest = Math.max(1, ...bars.map((bar) => bar.atMost ?? bar.count))
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col">{count}</th>
        </tr>
      </thead>
      <tbody className={styles.body}>
        {bars.map((bar) => (
          <tr key={bar.key} className={styles.row}>
            <th scope="row" className={styles.label}>
              {bar.label}
            </th>
            <td className={styles.value}>
              <span className={styles.track} aria-hidden="true">
                <span
                  className={styles.bar}
                  data-empty={bar.count === 0}
                  style={{ inlineSize: `${(bar.count / longest) * 100}%` }}
                />
                {bar.atMost !== undefined && bar.atMost > bar.count && (
                  <span
                    className={styles.range}
                    style={{ inlineSize: `${((bar.atMost - bar.count) / longest) * 100}%` }}
                  />
                )}
              </span>
              <span className={styles.count}>{bar.shown}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
