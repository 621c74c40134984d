import { Button, Stack } from '@mantine/core'
import { directoryRules } from '@onthaal/shared/directory'
import { fileFaults } from '@onthaal/shared/imports'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { issuesInForm } from '../../form/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { notifyDone } from '../../ui/notify.ts'
import type { ServiceListResult } from '../service.ts'
import { useReadServiceList } from '../service-mutations.ts'

/** Chooses a list and reads it in; what is wrong is told by row and column. */
export function ReadList({ partition }: { partition: string }) {
  const { t } = useTranslation()
  const id = useId()
  const read = useReadServiceList(partition)
  const [file, setFile] = useState<File>()
  const [fault, setFault] = useState<string>()
  const { issues } = issuesInForm(read.error, ['content'])
  const refused = fileFaults.find((code) => code === issues[0]?.code)
  const error = fault ?? (refused && t(`imports.fileFaults.${refused}`))

  function send(event: FormEvent) {
    event.preventDefault()
    if (file === undefined) return setFault(t('directory.list.noFile'))
    if (file.size > directoryRules.listBytes) return setFault(t('directory.list.tooLarge'))
    read.mutate(file, {
      onSuccess: ({ read: count, faults }) => {
        if (faults.length === 0) notifyDone(t('directory.list.done', { count }))
      },
    })
  }

  return (
    <Disclosure summary={t('directory.list.title')}>
      <form noValidate onSubmit={send}>
        <Stack gap="md">
          <FileField
            id={id}
            label={t('directory.list.file')}
            description={t('directory.list.hint')}
            error={error}
            accept=".csv,.xlsx,.txt,text/csv"
            onChange={(chosen) => {
              setFault(undefined)
              read.reset()
              setFile(chosen)
            }}
          />
          {read.error && !refused && <Failure error={read.error} takesFocus />}
          {read.data && read.data.faults.length > 0 && <Faults faults={read.data.faults} />}
          <Actions>
            <Button type="submit" variant="default" loading={read.isPending}>
              {t('directory.list.send')}
            </Button>
          </Actions>
        </Stack>
      </form>
    </Disclosure>
  )
}

function Faults({ faults }: Pick<ServiceListResult, 'faults'>) {
  const { t } = useTranslation()
  return (
    <div role="alert">
      <p>{t('directory.list.nothingRead')}</p>
      <ul>
        {faults.map(({ row, column, code }) => (
          <li key={`${row} ${column} ${code}`}>
            {t('directory.list.fault', {
              row,
              column: t(`directory.fields.${column}`),
              fault: t(`directory.faults.${code}`),
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
