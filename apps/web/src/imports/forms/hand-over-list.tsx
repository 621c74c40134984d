import { Button, Stack } from '@mantine/core'
import { fileFaults, importLimits } from '@onthaal/shared/imports'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { issuesInForm } from '../../form/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { Section } from '../../ui/section.tsx'
import type { Import } from '../import.ts'
import { useCreateImport } from '../import-mutations.ts'

/** Chooses a file and hands it over; what is no list is refused beside the field, in words. */
export function HandOverList({ onDone }: { onDone: (list: Import) => void }) {
  const { t } = useTranslation()
  const id = useId()
  const create = useCreateImport()
  const [file, setFile] = useState<File>()
  const [fault, setFault] = useState<string>()
  const { issues, isWorded } = issuesInForm(create.error, ['content'])
  const refused = fileFaults.find((code) => code === issues[0]?.code)
  const error = fault ?? (refused && t(`imports.fileFaults.${refused}`))

  function send(event: FormEvent) {
    event.preventDefault()
    if (file === undefined) return setFault(t('imports.noFile'))
    if (file.size === 0) return setFault(t('imports.fileFaults.empty'))
    if (file.size > importLimits.bytes) return setFault(t('imports.fileFaults.fileTooLarge'))
    create.mutate(file, { onSuccess: onDone })
  }

  return (
    <Section title={t('imports.newTitle')}>
      <form noValidate onSubmit={send}>
        <Stack gap="lg">
          <FileField
            id={id}
            label={t('imports.file')}
            description={t('imports.fileHint')}
            error={error}
            accept=".csv,.xlsx,.txt,text/csv"
            onChange={(chosen) => {
              setFault(undefined)
              create.reset()
              setFile(chosen)
            }}
          />
          {create.error && !(isWorded && refused) && <Failure error={create.error} takesFocus />}
          <Actions>
            <Button type="submit" loading={create.isPending}>
              {t('imports.handOver')}
            </Button>
          </Actions>
        </Stack>
      </form>
    </Section>
  )
}
