import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { toCsv } from '../../ui/csv.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { Section } from '../../ui/section.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { CorrectRow } from '../forms/correct-row.tsx'
import type { Import, ImportRow } from '../import.ts'
import { useDecideRow } from '../import-mutations.ts'
import { allRows, importRowsQuery } from '../import-queries.ts'
import { useProblemWords } from '../problem-words.ts'

/** The rows with which nothing is done as they are: what is wrong, and the ways to mend it. */
export function BrokenRows({ list }: { list: Import }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(importRowsQuery(list.id, 'broken'))
  const problemWords = useProblemWords()
  const decide = useDecideRow(list.id)
  const [correcting, setCorrecting] = useState<ImportRow>()
  const [saving, setSaving] = useState<unknown>()
  const rows = query.data?.pages.flatMap(({ items }) => items)

  const headerAt = (column: number) =>
    list.columns[column]?.header || t('imports.column', { number: column + 1 })
  const wordsOf = (problem: ImportRow['problems'][number]) =>
    problem.column === undefined
      ? problemWords(problem)
      : `${headerAt(problem.column)}: ${problemWords(problem)}`

  const columns: Column<ImportRow>[] = [
    {
      key: 'row',
      label: t('imports.row'),
      kind: 'heading',
      render: ({ row }) => t('imports.rowNumber', { row }),
    },
    {
      key: 'cells',
      label: t('imports.says'),
      render: ({ cells }) => <bdi>{cells.filter((cell) => cell !== '').join(' · ')}</bdi>,
    },
    {
      key: 'problems',
      label: t('imports.wrong'),
      render: ({ problems }) => (
        <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
          {problems.map((problem) => (
            <li key={`${problem.column} ${problem.code}`}>{wordsOf(problem)}</li>
          ))}
        </ul>
      ),
    },
    {
      key: 'action',
      label: t('imports.action'),
      kind: 'action',
      render: (row) => (
        <Actions>
          <Button
            variant="default"
            aria-label={t('imports.correctOf', { row: row.row })}
            onClick={() => setCorrecting(row)}
          >
            {t('imports.correct')}
          </Button>
          <Button
            variant="subtle"
            aria-label={t('imports.skipOf', { row: row.row })}
            disabled={decide.isPending}
            onClick={() =>
              decide.mutate({ row: row.row, decision: 'skip' }, { onSuccess: focusHeading })
            }
          >
            {t('imports.skip')}
          </Button>
        </Actions>
      ),
    },
  ]

  async function save() {
    setSaving(undefined)
    try {
      const all = await allRows(list.id, 'broken')
      const header = [...list.columns.map((column) => column.header), t('imports.wrong')]
      const lines = all.map(({ cells, problems }) => [
        ...list.columns.map((_, at) => cells[at] ?? ''),
        problems.map(wordsOf).join('; '),
      ])
      saveFile(t('imports.leftName'), 'text/csv', toCsv([header, ...lines]))
    } catch (error) {
      setSaving(error)
    }
  }

  return (
    <Section title={t('imports.brokenTitle', { count: list.counts.broken })}>
      <p style={{ margin: 0 }}>{t('imports.brokenText')}</p>
      {decide.error && <Failure error={decide.error} takesFocus />}
      <LoadState
        data={rows}
        hasFailed={query.isError}
        failure={<Failure error={query.error} onRetry={() => void query.refetch()} />}
      >
        {(found) => (
          <DataTable
            caption={t('imports.brokenCaption')}
            columns={columns}
            rows={found}
            rowKey={({ row }) => String(row)}
          />
        )}
      </LoadState>
      <ShowMore list={query} />
      {saving !== undefined && <Failure error={saving} takesFocus />}
      <Actions>
        <Button variant="default" onClick={() => void save()}>
          {t('imports.saveLeft')}
        </Button>
        <ExportButton list={{ importRows: { import: list.id, outcome: 'broken' } }} />
      </Actions>
      {correcting && (
        <CorrectRow list={list} row={correcting} onClose={() => setCorrecting(undefined)} />
      )}
    </Section>
  )
}
