import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatMoment } from '../../i18n/formats.ts'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { retentionRunsQuery } from '../retention-queries.ts'
import { filesIn } from '../run-numbers.ts'

type Run = Schemas['RetentionRun']

/** Every time that the files were gone through, by somebody or by night. */
export function Runs() {
  const { t } = useTranslation()
  const list = useInfiniteQuery(retentionRunsQuery)
  const columns: Column<Run>[] = [
    {
      key: 'at',
      label: t('retention.fields.at'),
      kind: 'heading',
      render: ({ startedAt }) => formatMoment(startedAt),
    },
    {
      key: 'kind',
      label: t('retention.fields.kind'),
      render: ({ isDryRun, finishedAt }) => {
        if (finishedAt === undefined) return t('retention.runs.unfinished')
        return t(isDryRun ? 'retention.runs.dry' : 'retention.runs.real')
      },
    },
    {
      key: 'by',
      label: t('retention.fields.by'),
      render: ({ startedBy }) =>
        startedBy ? <bdi>{startedBy.displayName}</bdi> : t('retention.runs.byNight'),
    },
    {
      key: 'files',
      label: t('retention.fields.files'),
      render: (run) => (
        <>
          {filesIn(run)}
          {run.files.map(({ reason, count }) => (
            <div key={reason}>
              {t(`vocabulary.retentionReason.${reason}`)}: {count}
            </div>
          ))}
        </>
      ),
    },
    {
      key: 'work',
      label: t('retention.fields.work'),
      render: ({ referrals, interviews }) => t('retention.work', { referrals, interviews }),
    },
  ]

  return (
    <Section title={t('retention.runs.title')}>
      <LoadState
        data={list.data?.pages.flatMap(({ items }) => items)}
        hasFailed={list.isError}
        failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('retention.runs.none')} />
          ) : (
            <DataTable
              caption={t('retention.runs.title')}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
            />
          )
        }
      </LoadState>
      <ShowMore list={list} />
      <Actions>
        <ExportButton list={{ retentionRuns: {} }} />
      </Actions>
    </Section>
  )
}
