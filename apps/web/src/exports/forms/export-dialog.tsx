import '../../i18n/late/exports.ts'
import { Button, Stack, Text } from '@mantine/core'
import { exportFormats } from '@onthaal/shared/exports'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { Actions } from '../../ui/actions.tsx'
import { RadioChoices } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { ExportList } from '../components/export-list.tsx'
import type { Export, ListToExport } from '../export.ts'
import { useCancelExport, useCreateExport } from '../export-mutations.ts'
import { exportsQuery, useWatchExport } from '../export-queries.ts'

interface ExportDialogProps {
  list: ListToExport
  onClose: () => void
}

/** Takes the list along that stands there, and shows what was taken along before. */
export function ExportDialog({ list, onClose }: ExportDialogProps) {
  const { t } = useTranslation()
  const [format, setFormat] = useState<(typeof exportFormats)[number]>('xlsx')
  const create = useCreateExport()
  const cancel = useCancelExport()
  const watch = useWatchExport()
  const files = useQuery(exportsQuery)
  const items = files.data?.items ?? []
  const refusal = refusalOf(create.error)

  return (
    <Dialog title={t('exports.title')} onClose={onClose}>
      <Stack gap="lg">
        <p style={{ margin: 0 }}>{t('exports.intro')}</p>
        <RadioChoices
          id="export-format"
          label={t('exports.format')}
          choices={exportFormats.map((value) => ({ value, label: t(`exports.formats.${value}`) }))}
          value={format}
          onChange={setFormat}
        />
        {create.error !== null && (
          <Failure error={create.error} takesFocus>
            {refusal && <Text>{t(`exports.refused.${refusal}`)}</Text>}
          </Failure>
        )}
        <Actions>
          <Button
            loading={create.isPending}
            onClick={() =>
              create.mutate(
                { ...list, format },
                {
                  onSuccess: ({ id, file, fileName }) =>
                    file === undefined ? watch(id, tell) : fetchFile(file, fileName),
                },
              )
            }
          >
            {t('exports.make')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
        </Actions>
        <div role="status">{create.data && t(`exports.asked.${askedAs(create.data.state)}`)}</div>
        {items.length > 0 && (
          <section aria-labelledby="exports-before">
            <h3 id="exports-before">{t('exports.before')}</h3>
            <ExportList items={items} onCancel={(id) => cancel.mutate(id)} />
          </section>
        )}
      </Stack>
    </Dialog>
  )

  function tell({ state, fileName: name }: Export) {
    notifyDone(t(state === 'failed' ? 'exports.notMade' : 'exports.made', { name }))
  }
}

const refusals = ['tooManyRows', 'tooManyExports'] as const

/** What stands in the way of a file that is asked for well. */
function refusalOf(error: unknown) {
  const issues = error instanceof ApiError ? (error.problem.issues ?? []) : []
  return refusals.find((refusal) => issues.some(({ code }) => code === refusal))
}

function askedAs(state: string): 'direct' | 'waiting' {
  return state === 'direct' ? 'direct' : 'waiting'
}

/** The browser asks for it itself, so that a long file is not gathered in the page. */
function fetchFile(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = new URL(address).pathname
  link.download = name
  link.click()
}
