import { Button } from '@mantine/core'
import type { ExportFormat } from '@onthaal/shared/exports'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedFile } from '../../api/file-of.ts'
import { LatePart, lateCode } from '../../late-part.tsx'
import styles from './figures-export-button.module.css'

const dialog = lateCode(
  async () => (await import('./figures-export-dialog.tsx')).FiguresExportDialog,
)

interface FiguresExportButtonProps {
  /** Asks for the figures that stand there as a file. */
  ask: (format: ExportFormat) => Promise<NamedFile>
  /** Whether charts stand there that the file leaves out. */
  isOverview?: boolean
  /** Whether no number is about a few people. */
  isSafe?: boolean
  /** Whether names of colleagues stand there, which the file leaves out. */
  leavesNamesOut?: boolean
  /** Which of them, for whoever hears the button out of its place; all that stand there without it. */
  label?: string
}

/** Takes figures along. Whoever sees them may: a file of them holds no more. */
export function FiguresExportButton({
  ask,
  isOverview = false,
  isSafe = false,
  leavesNamesOut = false,
  label,
}: FiguresExportButtonProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        className={styles.button ?? ''}
        size={label === undefined ? 'sm' : 'compact-sm'}
        variant={label === undefined ? 'default' : 'subtle'}
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        {t('common.export')}
      </Button>
      {isOpen && (
        <LatePart
          code={dialog}
          with={{ ask, isOverview, isSafe, leavesNamesOut, onClose: () => setOpen(false) }}
        />
      )}
    </>
  )
}
