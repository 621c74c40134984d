import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LatePart, lateCode } from '../late-part.tsx'
import styles from './find-box.module.css'

const findDialog = lateCode(async () => (await import('./find-dialog.tsx')).FindDialog)

/** Opens the one search box from every page: with its button, or with Ctrl+K. */
export function FindBox() {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  // Also from within a field; browsers let a page have this one.
  useHotkeys([['mod+K', () => setIsOpen(true)]], [])

  return (
    <>
      <Button
        size="sm"
        variant="default"
        aria-keyshortcuts="Control+K"
        onClick={() => setIsOpen(true)}
      >
        {t('shell.find')}
        <kbd className={styles.keys}>Ctrl+K</kbd>
      </Button>
      {isOpen && <LatePart code={findDialog} with={{ onClose: () => setIsOpen(false) }} />}
    </>
  )
}
