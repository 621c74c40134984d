import { type ReactNode, useId } from 'react'
import styles from './find-dialog.module.css'

interface FoundProps {
  title: string
  /** What stands below it, such as how much more there is. */
  note?: ReactNode
  children: readonly ReactNode[]
}

/** What was found of one kind. */
export function Found({ title, note, children }: FoundProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children.length > 0 && <ul className={styles.found}>{children}</ul>}
      {note && <p className={styles.note}>{note}</p>}
    </section>
  )
}
