import type { ReactNode } from 'react'
import styles from './dashboard.module.css'

interface KeyFiguresProps {
  figures: readonly { label: string; shown: ReactNode }[]
}

/** A few numbers that say the most, large. */
export function KeyFigures({ figures }: KeyFiguresProps) {
  return (
    <dl className={styles.keyFigures}>
      {figures.map(({ label, shown }) => (
        <div key={label} className={styles.keyFigure}>
          <dt>{label}</dt>
          <dd>{shown}</dd>
        </div>
      ))}
    </dl>
  )
}
