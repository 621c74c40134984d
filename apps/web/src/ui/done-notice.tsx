import { CloseButton } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './done-notice.module.css'
import { focusHeading } from './focus-heading.ts'

interface DoneNoticeProps {
  /** Names what was done last; a new name brings the focus here, for the button that did it is gone. */
  doneId: string | undefined
  children: ReactNode
}

/** Says that something was done in a list, with the way to it, and leaves the list where it stands. */
export function DoneNotice({ doneId, children }: DoneNoticeProps) {
  const { t } = useTranslation()
  const element = useRef<HTMLDivElement>(null)
  const [closedId, setClosedId] = useState<string>()
  useEffect(() => {
    if (doneId !== undefined) element.current?.focus()
  }, [doneId])

  if (doneId === undefined || doneId === closedId) return null
  return (
    <div ref={element} role="status" tabIndex={-1} className={styles.notice}>
      {children}
      <CloseButton
        className={styles.close ?? ''}
        size="lg"
        aria-label={t('common.close')}
        onClick={() => {
          setClosedId(doneId)
          focusHeading()
        }}
      />
    </div>
  )
}
