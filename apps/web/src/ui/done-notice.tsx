import { type ReactNode, useEffect, useRef } from 'react'
import styles from './done-notice.module.css'

interface DoneNoticeProps {
  /** Names what was done last; a new name brings the focus here, for the button that did it is gone. */
  doneId: string | undefined
  children: ReactNode
}

/** Says that something was done in a list, with the way to it. */
export function DoneNotice({ doneId, children }: DoneNoticeProps) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (doneId !== undefined) element.current?.focus()
  }, [doneId])

  if (doneId === undefined) return null
  return (
    <div ref={element} role="status" tabIndex={-1} className={styles.notice}>
      {children}
    </div>
  )
}
