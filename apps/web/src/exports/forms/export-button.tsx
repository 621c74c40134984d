import { Button } from '@mantine/core'
import { permissionToExport } from '@onthaal/shared/exports'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { LatePart, lateCode } from '../../late-part.tsx'
import type { ListToExport } from '../export.ts'

const exportDialog = lateCode(async () => (await import('./export-dialog.tsx')).ExportDialog)

interface ExportButtonProps {
  list: ListToExport
}

/** Takes the list along that stands there; nothing for whoever may not. */
export function ExportButton({ list }: ExportButtonProps) {
  const { t } = useTranslation()
  const { permissions } = useSession()
  const [isOpen, setOpen] = useState(false)
  if (!permissions.includes(permissionToExport(Object.keys(list)))) return null
  return (
    <>
      <Button size="sm" variant="default" onClick={() => setOpen(true)}>
        {t('common.export')}
      </Button>
      {isOpen && <LatePart code={exportDialog} with={{ list, onClose: () => setOpen(false) }} />}
    </>
  )
}
