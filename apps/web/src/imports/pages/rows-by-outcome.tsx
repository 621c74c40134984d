import { Button, NativeSelect } from '@mantine/core'
import { importOutcomes, outcomesToLookAt } from '@onthaal/shared/imports'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatCount } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { PersonName } from '../../persons/index.ts'
import { TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { Section } from '../../ui/section.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { type Import, type ImportOutcome, type ImportRow, mayBeTakenBack } from '../import.ts'
import { useDecideRow } from '../import-mutations.ts'
import { importRowsQuery } from '../import-queries.ts'

// These stand on the page by themselves, each with what is to be done.
const apart: readonly ImportOutcome[] = outcomesToLookAt
/** What somebody may have said something of comes first. */
const order: readonly ImportOutcome[] = ['skipped', ...importOutcomes]

/** The rows of a list by what becomes of them, those that were skipped or decided on among them. */
export function RowsByOutcome({ list }: { list: Import }) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<ImportOutcome>()
  const there = [...new Set(order)].filter(
    (outcome) => !apart.includes(outcome) && list.counts[outcome] > 0,
  )
  const shown = there.find((outcome) => outcome === chosen)
  if (there.length === 0) return null
  return (
    <Section title={t('imports.allTitle')}>
      <NativeSelect
        label={t('imports.allOutcome')}
        data={[
          { value: '', label: t('common.choose') },
          ...there.map((outcome) => ({
            value: outcome,
            label: `${t(`imports.outcomes.${outcome}`)} (${formatCount(list.counts[outcome])})`,
          })),
        ]}
        value={shown ?? ''}
        onChange={({ currentTarget: { value } }) =>
          setChosen(there.find((outcome) => outcome === value))
        }
      />
      {shown && <Rows key={shown} list={list} outcome={shown} />}
    </Section>
  )
}

function Rows({ list, outcome }: { list: Import; outcome: ImportOutcome }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(importRowsQuery(list.id, outcome))
  const decide = useDecideRow(list.id)
  const rows = query.data?.pages.flatMap(({ items }) => items)
  const lookAgain = async ({ row }: ImportRow) => {
    const now = await decide.mutateAsync({ row, decision: 'undo' })
    focusHeading()
    if (now.outcome === undefined) return
    notifyDone(t('imports.lookedAgain', { row, outcome: t(`imports.outcomes.${now.outcome}`) }))
  }
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
      key: 'person',
      label: t('imports.whose'),
      render: ({ person, livesElsewhere }) => (
        <>
          {person && (
            <TextLink {...paths.person(person.id)}>
              <PersonName person={person} asList />
            </TextLink>
          )}
          {livesElsewhere && <div>{t('imports.livesElsewhere')}</div>}
        </>
      ),
    },
    ...(rows?.some(mayBeTakenBack)
      ? [
          {
            key: 'action',
            label: t('imports.action'),
            kind: 'action' as const,
            render: (one: ImportRow) =>
              mayBeTakenBack(one) && (
                <Button
                  variant="default"
                  aria-label={t('imports.undoOf', { row: one.row })}
                  disabled={decide.isPending}
                  onClick={() => void lookAgain(one).catch(() => undefined)}
                >
                  {t('imports.undo')}
                </Button>
              ),
          },
        ]
      : []),
  ]
  return (
    <>
      {decide.error && <Failure error={decide.error} takesFocus />}
      <LoadState
        data={rows}
        hasFailed={query.isError}
        failure={<Failure error={query.error} onRetry={() => void query.refetch()} />}
      >
        {(found) => (
          <DataTable
            caption={t(`imports.outcomes.${outcome}`)}
            columns={columns}
            rows={found}
            rowKey={({ row }) => String(row)}
          />
        )}
      </LoadState>
      <ShowMore list={query} />
      <Actions>
        <ExportButton list={{ importRows: { import: list.id, outcome } }} />
      </Actions>
    </>
  )
}
