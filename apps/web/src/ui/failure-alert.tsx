import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './failure-alert.module.css'

interface AlertProps {
  title: string
  text?: string
  /** Offered where trying the very same again can help. */
  onRetry?: (() => void) | undefined
  /** Something that the user has to see before going on: it takes the focus. */
  takesFocus?: boolean
  children?: ReactNode
}

/** What went wrong, in words, with the way on. */
export function FailureAlert({ title, text, onRetry, takesFocus = false, children }: AlertProps) {
  const { t } = useTranslation()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) element.current?.focus()
  }, [takesFocus])

  return (
    <div ref={element} role="alert" tabIndex={-1} className={styles.alert}>
      <p className={styles.title}>{title}</p>
      {text && <p className={styles.text}>{text}</p>}
      {children}
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      )}
    </div>
  )
}
