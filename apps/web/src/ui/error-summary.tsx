import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './failure-alert.module.css'

export interface FieldError {
  /** The id of the control that the error is about. */
  fieldId: string
  message: string
}

interface ErrorSummaryProps {
  errors: readonly FieldError[]
  /** Counts the attempts to send: each attempt with faults brings the focus here again. */
  attempt: number
}

/** All faults of a form together, each a link to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation()
  const element = useRef<HTMLDivElement>(null)
  const isShown = attempt > 0 && errors.length > 0

  useEffect(() => {
    if (attempt > 0) element.current?.focus()
  }, [attempt])

  if (!isShown) return null
  return (
    <div ref={element} role="alert" tabIndex={-1} className={styles.alert}>
      <p className={styles.title}>{t('common.errorSummary', { count: errors.length })}</p>
      <ul className={styles.list}>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(fieldId)?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
