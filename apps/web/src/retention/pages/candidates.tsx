import { Button, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
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
import { notifyDone } from '../../ui/notify.ts'
import { Section } from '../../ui/section.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { SetMeasure } from '../forms/set-measure.tsx'
import { useStartDryRun } from '../retention-mutations.ts'
import { retentionCandidatesQuery } from '../retention-queries.ts'
import { filesIn } from '../run-numbers.ts'

type Candidate = Schemas['RetentionCandidate']

/** What would go if the files were gone through now; nothing goes from here. */
export function Candidates() {
  const { t } = useTranslation()
  const list = useInfiniteQuery(retentionCandidatesQuery)
  const start = useStartDryRun()
  const [held, setHeld] = useState<string>()
  const hasSome = list.data?.pages.some(({ items }) => items.length > 0) ?? false
  const columns: Column<Candidate>[] = [
    {
      key: 'person',
      label: t('retention.fields.file'),
      kind: 'heading',
      render: ({ person }) => <code>{person}</code>,
    },
    {
      key: 'reason',
      label: t('retention.fields.why'),
      render: ({ reason }) => t(`vocabulary.retentionReason.${reason}`),
    },
    {
      key: 'dueOn',
      label: t('retention.fields.dueOn'),
      isFixed: true,
      render: ({ dueOn }) => formatDay(dueOn),
    },
    {
      key: 'work',
      label: t('retention.fields.work'),
      render: ({ referrals, interviews }) => t('retention.work', { referrals, interviews }),
    },
    {
      key: 'keep',
      label: t('retention.fields.action'),
      kind: 'action',
      render: ({ person }) => (
        <Button
          variant="default"
          aria-label={t('retention.measures.keepOne', { file: person })}
          onClick={() => setHeld(person)}
        >
          {t('vocabulary.fileMeasureKind.legalHold')}
        </Button>
      ),
    },
  ]

  return (
    <Section title={t('retention.candidates.title')}>
      <Text>{t('retention.candidates.text')}</Text>
      {start.isError && <Failure error={start.error} takesFocus />}
      <Actions>
        <Button
          loading={start.isPending}
          onClick={() =>
            start.mutate(
              {},
              {
                onSuccess: (run) =>
                  notifyDone(t('retention.candidates.done', { count: filesIn(run) })),
              },
            )
          }
        >
          {t('retention.candidates.start')}
        </Button>
        {hasSome && <ExportButton list={{ retentionCandidates: {} }} />}
      </Actions>
      <LoadState
        data={list.data?.pages.flatMap(({ items }) => items)}
        hasFailed={list.isError}
        failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title={t('retention.candidates.noneTitle')}
              text={t('retention.candidates.noneText')}
            />
          ) : (
            <DataTable
              caption={t('retention.candidates.title')}
              columns={columns}
              rows={rows}
              rowKey={({ person }) => person}
            />
          )
        }
      </LoadState>
      <ShowMore list={list} />
      {held !== undefined && <SetMeasure person={held} onClose={() => setHeld(undefined)} />}
    </Section>
  )
}
