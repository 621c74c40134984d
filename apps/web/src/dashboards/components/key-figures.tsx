import type { ReactNode } from 'react'
import styles from './dashboard.module.css'

interface KeyFiguresProps {
  /** What each says, and what stands beside it in small. */
  figures: readonly { label: string; shown: ReactNode; beside?: ReactNode }[]
}

/** A few numbers that say the most, large. */
export function KeyFigures({ figures }: KeyFiguresProps) {
  return (
    <dl className={styles.keyFigures}>
      {figures.map(({ label, shown, beside }) => (
        <div key={label} className={styles.keyFigure}>
          <dt>{label}</dt>
          <dd>{shown}</dd>
          {beside && <dd className={styles.beside}>{beside}</dd>}
        </div>
      ))}
    </dl>
  )
}
