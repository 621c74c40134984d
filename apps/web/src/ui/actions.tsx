import type { ReactNode } from 'react'
import styles from './actions.module.css'

/** The buttons under a form or in a dialog: the primary one first, wrapping on narrow screens. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
