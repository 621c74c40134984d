import type { ReactNode } from 'react'
import styles from './dashboard.module.css'

interface ChartProps {
  title: ReactNode
  /** Whether its bars say all that its table says of them. */
  isTable?: boolean
  children: ReactNode
}

/** One chart under its own heading. */
export function Chart({ title, isTable = false, children }: ChartProps) {
  return (
    <div className={isTable ? `${styles.chart} ${styles.parts}` : styles.chart}>
      <h3 className={styles.chartTitle}>{title}</h3>
      {children}
    </div>
  )
}
