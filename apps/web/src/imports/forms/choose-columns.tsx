import { Button, NativeSelect, Radio, Stack } from '@mantine/core'
import { columnFault, importColumns, importSources } from '@onthaal/shared/imports'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Section } from '../../ui/section.tsx'
import type { Import } from '../import.ts'
import { useChooseColumns } from '../import-mutations.ts'

type Chosen = Import['columns'][number] & { readonly at: number }

interface ChooseColumnsProps {
  list: Import
  onDone: () => void
}

/** Says what each column of a list holds; what is guessed or remembered stands there already. */
export function ChooseColumns({ list, onDone }: ChooseColumnsProps) {
  const { t } = useTranslation()
  const id = useId()
  const choose = useChooseColumns()
  const [holds, setHolds] = useState(() => list.columns.map((column) => column.holds))
  const [source, setSource] = useState(list.source ?? 'register')
  const [attempt, setAttempt] = useState(0)
  const fault = columnFault(holds.map((column) => (column === 'none' ? null : column)))
  const options = importColumns.map((value) => ({ value, label: t(`imports.fields.${value}`) }))

  const columns: Column<Chosen>[] = [
    {
      key: 'header',
      label: t('imports.header'),
      kind: 'heading',
      render: ({ header, at }) => <bdi>{header || t('imports.column', { number: at + 1 })}</bdi>,
    },
    {
      key: 'example',
      label: t('imports.example'),
      render: ({ example = '' }) => <bdi>{example}</bdi>,
    },
    {
      key: 'holds',
      label: t('imports.holds'),
      render: ({ header, at }) => (
        <NativeSelect
          id={`${id}-${at}`}
          aria-label={t('imports.holdsOf', { header: header || at + 1 })}
          data={options}
          value={holds[at] ?? 'none'}
          onChange={(event) => {
            const value = importColumns.find((one) => one === event.currentTarget.value)
            setHolds(holds.map((column, place) => (place === at ? (value ?? column) : column)))
          }}
        />
      ),
    },
  ]

  function send(event: FormEvent) {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (fault === undefined) {
      choose.mutate({ seen: list, body: { columns: holds, source } }, { onSuccess: onDone })
    }
  }

  return (
    <Section title={t('imports.columnsTitle')}>
      <form noValidate onSubmit={send}>
        <Stack gap="lg">
          <p style={{ margin: 0 }}>{t(`imports.columnsFrom.${list.columnsFrom}`)}</p>
          <ErrorSummary
            attempt={attempt}
            errors={
              fault === undefined
                ? []
                : [{ fieldId: `${id}-0`, message: t(`imports.columnFaults.${fault}`) }]
            }
          />
          {choose.error && <Failure error={choose.error} takesFocus keepsTyped />}
          <Radio.Group
            label={t('imports.source')}
            description={t('imports.sourceHint')}
            value={source}
            onChange={(value) => setSource(importSources.find((one) => one === value) ?? source)}
          >
            {importSources.map((value) => (
              <Radio key={value} value={value} label={t(`imports.sources.${value}`)} mt="xs" />
            ))}
          </Radio.Group>
          <DataTable
            caption={t('imports.columnsCaption')}
            columns={columns}
            rows={list.columns.map((column, at) => ({ ...column, at }))}
            rowKey={({ at }) => String(at)}
          />
          <Actions>
            <Button type="submit" loading={choose.isPending}>
              {t('imports.check')}
            </Button>
            {list.status === 'checked' && (
              <Button variant="default" onClick={onDone}>
                {t('common.cancel')}
              </Button>
            )}
          </Actions>
        </Stack>
      </form>
    </Section>
  )
}
