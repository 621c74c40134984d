import { CloseButton } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './dialog.module.css'
import { focusHeading } from './focus-heading.ts'

interface DialogProps {
  title: string
  /** Left out where the dialog has to be answered. */
  onClose?: () => void
  children: ReactNode
}

/**
 * A modal dialog of the browser's own: it keeps the focus in, and gives it back afterwards. It starts
 * at its heading, or at the control marked `data-autofocus`.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useTranslation()
  const element = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()

  useEffect(() => {
    const dialog = element.current
    const opener = document.activeElement
    dialog?.showModal()
    const start = dialog?.querySelector<HTMLElement>('[data-autofocus]') ?? heading.current
    start?.focus()
    return () => {
      dialog?.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
      else focusHeading()
    }
  }, [])

  return (
    <dialog
      ref={element}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        // A dialog opened from this one tells of its own closing here as well.
        if (event.target === event.currentTarget) onClose?.()
      }}
    >
      <div className={styles.head}>
        <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {onClose && <CloseButton size="lg" aria-label={t('common.close')} onClick={onClose} />}
      </div>
      {children}
    </dialog>
  )
}
