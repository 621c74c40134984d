import { VisuallyHidden } from '@mantine/core'
import styles from './count-pill.module.css'

interface CountPillProps {
  /** As it is read: `12`, or `1.000+`. */
  children: string
  /** What is counted, for those who do not see where it stands. */
  what: string
}

/** How much there is, beside the name of what it counts. */
export function CountPill({ children, what }: CountPillProps) {
  return (
    <span className={styles.pill}>
      {children}
      <VisuallyHidden> {what}</VisuallyHidden>
    </span>
  )
}
