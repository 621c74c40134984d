import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { LiftMeasure } from '../forms/lift-measure.tsx'
import { SetMeasure } from '../forms/set-measure.tsx'
import { fileMeasuresQuery } from '../retention-queries.ts'

type Measure = Schemas['FileMeasure']

/** What is set on files now: kept whatever their age, or restricted. */
export function Measures() {
  const { t } = useTranslation()
  const measures = useQuery(fileMeasuresQuery)
  const [isSetting, setIsSetting] = useState(false)
  const [lifted, setLifted] = useState<Measure>()
  const columns: Column<Measure>[] = [
    {
      key: 'person',
      label: t('retention.fields.file'),
      kind: 'heading',
      render: ({ person }) => <code>{person}</code>,
    },
    {
      key: 'kind',
      label: t('retention.fields.measure'),
      render: ({ kind }) => t(`vocabulary.fileMeasureKind.${kind}`),
    },
    { key: 'reason', label: t('retention.fields.reason'), render: ({ reason }) => reason },
    {
      key: 'setBy',
      label: t('retention.fields.set'),
      render: ({ setAt, setBy }) => (
        <>
          {formatDay(setAt)}, <bdi>{setBy.displayName}</bdi>
        </>
      ),
    },
    {
      key: 'lift',
      label: t('retention.fields.action'),
      kind: 'action',
      render: (measure) => (
        <Button
          variant="default"
          aria-label={t('retention.measures.liftOne', { file: measure.person })}
          onClick={() => setLifted(measure)}
        >
          {t('retention.measures.lift')}
        </Button>
      ),
    },
  ]

  return (
    <Section title={t('retention.measures.title')}>
      <Text>{t('retention.measures.text')}</Text>
      <Actions>
        <Button variant="default" onClick={() => setIsSetting(true)}>
          {t('retention.measures.add')}
        </Button>
        {measures.data && measures.data.length > 0 && <ExportButton list={{ fileMeasures: {} }} />}
      </Actions>
      <LoadState
        data={measures.data}
        hasFailed={measures.isError}
        failure={<Failure error={measures.error} onRetry={() => void measures.refetch()} />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('retention.measures.none')} />
          ) : (
            <DataTable
              caption={t('retention.measures.title')}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
            />
          )
        }
      </LoadState>
      {isSetting && <SetMeasure onClose={() => setIsSetting(false)} />}
      {lifted && <LiftMeasure measure={lifted} onClose={() => setLifted(undefined)} />}
    </Section>
  )
}
