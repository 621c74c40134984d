import type { ReactNode } from 'react'
import styles from './done-notice.module.css'

/** Says that something was done, with the way to it. It is there before it speaks, to be heard. */
export function DoneNotice({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={styles.place}>
      {children && <p className={styles.notice}>{children}</p>}
    </div>
  )
}
