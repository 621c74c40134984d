import type { ReactNode } from 'react'
import styles from './column-chart.module.css'

interface ChartColumn {
  key: string
  /** Short: it stands under its column. */
  label: string
  /** Undefined where nothing can be said, which is another thing than none. */
  count: number | undefined
  /** The count as the link that it is, where it leads to something. */
  shown?: ReactNode
}

interface ColumnChartProps {
  title: string
  /** What the columns say in words. */
  summary: string
  columns: readonly ChartColumn[]
  /** The count of a column that fills the height, the same for charts that stand together. */
  tallest: number
  formatCount: (count: number) => string
}

/**
 * A dozen columns over time at the most: the numbers are in a table beside it, too. It is a picture, unless its numbers
 * lead somewhere: what is within a picture nobody can reach.
 */
export function ColumnChart(props: ColumnChartProps) {
  const { title, summary, columns, tallest, formatCount } = props
  const said = `${title}: ${summary}`
  const isPicture = columns.every(({ shown }) => shown === undefined)
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <span className={styles.title}>{title}</span> {summary}
      </figcaption>
      {isPicture ? (
        <div role="img" aria-label={said} className={styles.columns}>
          {columns.map((column) => (
            <div key={column.key} className={styles.column}>
              {insideOf(column)}
            </div>
          ))}
        </div>
      ) : (
        <ul aria-label={said} className={styles.columns}>
          {columns.map((column) => (
            <li key={column.key} className={styles.column}>
              {insideOf(column)}
            </li>
          ))}
        </ul>
      )}
    </figure>
  )

  function insideOf({ label, count, shown }: ChartColumn) {
    return (
      <>
        <span className={styles.room}>
          <span className={styles.count}>
            {shown ?? (count === undefined ? '–' : formatCount(count))}
          </span>
          <span
            className={styles.bar}
            data-empty={(count ?? 0) === 0}
            style={{ blockSize: `${((count ?? 0) / Math.max(1, tallest)) * 80}%` }}
          />
        </span>
        <span className={styles.label} aria-hidden={!isPicture}>
          {label}
        </span>
      </>
    )
  }
}
