import { Button } from '@mantine/core'
import { formatPartialDate, fullName } from '@onthaal/shared/persons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { PersonName } from '../../persons/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import type { Import, ImportRow } from '../import.ts'
import { useDecideRow } from '../import-mutations.ts'
import { importRowsQuery } from '../import-queries.ts'

/** The rows that may be of somebody with a file: whoever looks says whose they are. */
export function SuspectRows({ list }: { list: Import }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(importRowsQuery(list.id, 'suspect'))
  const decide = useDecideRow(list.id)
  const rows = query.data?.pages.flatMap(({ items }) => items)

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
      key: 'suspects',
      label: t('imports.looksLike'),
      render: ({ row, suspects }) => (
        <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {suspects.map((person) => (
            <li key={person.id} style={{ marginBlockEnd: '0.5rem' }}>
              <PersonName person={person} asList />
              {person.birthDate && `, ${formatPartialDate(person.birthDate)}`}
              {person.inszMasked && `, ${person.inszMasked}`}{' '}
              <Button
                variant="default"
                size="compact-md"
                aria-label={t('imports.sameOf', { row, name: fullName(person) })}
                disabled={decide.isPending}
                onClick={() =>
                  decide.mutate(
                    { row, decision: 'same', person: person.id },
                    { onSuccess: focusHeading },
                  )
                }
              >
                {t('imports.same')}
              </Button>
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'action',
      label: t('imports.action'),
      kind: 'action',
      render: ({ row }) => (
        <Actions>
          <Button
            variant="default"
            aria-label={t('imports.newOf', { row })}
            disabled={decide.isPending}
            onClick={() => decide.mutate({ row, decision: 'new' }, { onSuccess: focusHeading })}
          >
            {t('imports.new')}
          </Button>
          <Button
            variant="subtle"
            aria-label={t('imports.skipOf', { row })}
            disabled={decide.isPending}
            onClick={() => decide.mutate({ row, decision: 'skip' }, { onSuccess: focusHeading })}
          >
            {t('imports.skip')}
          </Button>
        </Actions>
      ),
    },
  ]

  return (
    <Section title={t('imports.suspectTitle', { count: list.counts.suspect })}>
      <p style={{ margin: 0 }}>{t('imports.suspectText')}</p>
      {decide.error && <Failure error={decide.error} takesFocus />}
      <LoadState
        data={rows}
        hasFailed={query.isError}
        failure={<Failure error={query.error} onRetry={() => void query.refetch()} />}
      >
        {(found) => (
          <DataTable
            caption={t('imports.suspectCaption')}
            columns={columns}
            rows={found}
            rowKey={({ row }) => String(row)}
          />
        )}
      </LoadState>
      <ShowMore list={query} />
      <Actions>
        <ExportButton list={{ importRows: { import: list.id, outcome: 'suspect' } }} />
      </Actions>
    </Section>
  )
}
