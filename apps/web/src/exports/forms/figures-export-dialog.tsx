import '../../i18n/late/exports.ts'
import { Button, Stack } from '@mantine/core'
import { type ExportFormat, exportFormats } from '@onthaal/shared/exports'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import type { NamedFile } from '../../api/file-of.ts'
import { Actions } from '../../ui/actions.tsx'
import { RadioChoices } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { saveBlob } from '../../ui/save-file.ts'

interface FiguresExportDialogProps {
  ask: (format: ExportFormat) => Promise<NamedFile>
  isOverview: boolean
  isSafe: boolean
  leavesNamesOut: boolean
  onClose: () => void
}

/** Takes figures along as a table, with what they count. */
export function FiguresExportDialog({
  ask,
  isOverview,
  isSafe,
  leavesNamesOut,
  onClose,
}: FiguresExportDialogProps) {
  const { t } = useTranslation()
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const file = useMutation({
    mutationFn: ask,
    onSuccess: ({ name, content }) => saveBlob(name, content),
  })
  return (
    <Dialog title={t('exports.figures.title')} onClose={onClose}>
      <Stack gap="lg">
        <p style={{ margin: 0 }}>
          {t(isOverview ? 'exports.figures.introOverview' : 'exports.figures.intro')}
        </p>
        {!isSafe && <p style={{ margin: 0 }}>{t('exports.figures.small')}</p>}
        {leavesNamesOut && <p style={{ margin: 0 }}>{t('exports.figures.withoutNames')}</p>}
        <RadioChoices
          id="figures-format"
          label={t('exports.figures.format')}
          choices={exportFormats.map((value) => ({ value, label: t(`exports.formats.${value}`) }))}
          value={format}
          onChange={setFormat}
        />
        {file.error !== null && <Failure error={file.error} takesFocus />}
        <Actions>
          <Button loading={file.isPending} onClick={() => file.mutate(format)}>
            {t('exports.make')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
        </Actions>
        <div role="status">{file.isSuccess && t('exports.asked.direct')}</div>
      </Stack>
    </Dialog>
  )
}
