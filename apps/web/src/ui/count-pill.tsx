import { VisuallyHidden } from '@mantine/core'
import styles from './count-pill.module.css'

interface CountPillProps {
  /** As it is read: `12`, or `1.000+`. */
  children: string
  /** The same with what is counted, for those who do not see where it stands. */
  label: string
}

/** How much there is, beside the name of what it counts. */
export function CountPill({ children, label }: CountPillProps) {
  return (
    <span className={styles.pill}>
      <span aria-hidden="true">{children}</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  )
}
