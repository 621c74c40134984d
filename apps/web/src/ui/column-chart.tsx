import styles from './column-chart.module.css'

interface ChartColumn {
  key: string
  /** Short: it stands under its column. */
  label: string
  /** Undefined where nothing can be said, which is another thing than none. */
  count: number | undefined
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

/** A dozen columns over time at the most, as a picture: the numbers are in a table beside it, too. */
export function ColumnChart(props: ColumnChartProps) {
  const { title, summary, columns, tallest, formatCount } = props
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <span className={styles.title}>{title}</span> {summary}
      </figcaption>
      <div role="img" aria-label={`${title}: ${summary}`} className={styles.columns}>
        {columns.map(({ key, label, count }) => (
          <div key={key} className={styles.column}>
            <span className={styles.room}>
              <span className={styles.count}>{count === undefined ? '–' : formatCount(count)}</span>
              <span
                className={styles.bar}
                data-empty={(count ?? 0) === 0}
                style={{ blockSize: `${((count ?? 0) / Math.max(1, tallest)) * 80}%` }}
              />
            </span>
            <span className={styles.label}>{label}</span>
          </div>
        ))}
      </div>
    </figure>
  )
}
