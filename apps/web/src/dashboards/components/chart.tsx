import type { ReactNode } from 'react'
import styles from './dashboard.module.css'

interface ChartProps {
  title: ReactNode
  children: ReactNode
}

/** One chart under its own heading. */
export function Chart({ title, children }: ChartProps) {
  return (
    <div className={styles.chart}>
      <h3 className={styles.chartTitle}>{title}</h3>
      {children}
    </div>
  )
}
