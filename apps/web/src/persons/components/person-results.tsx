import { formatPartialDate } from '@onthaal/shared/persons'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import type { PersonSummary } from '../person.ts'
import { PersonName } from './person-name.tsx'

interface PersonResultsProps {
  persons: readonly PersonSummary[]
  renderLink: (person: PersonSummary, children: ReactNode) => ReactNode
  /** What most people come here to do with somebody they found. */
  renderAction?: ((person: PersonSummary) => ReactNode) | undefined
}

/** The arrow keys walk from person to person. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody th a')]
  const here = links.indexOf(event.target as HTMLElement)
  const next = links[here + step]
  if (here === -1 || !next) return
  event.preventDefault()
  next.focus()
}

/** The people a search has found; numbers stay masked until a file is opened. */
export function PersonResults({ persons, renderLink, renderAction }: PersonResultsProps) {
  const { t } = useTranslation()
  const columns: Column<PersonSummary>[] = [
    {
      key: 'name',
      label: t('persons.fields.name'),
      kind: 'heading',
      render: (person) => renderLink(person, <PersonName person={person} asList />),
    },
    {
      key: 'originalScriptName',
      label: t('persons.fields.originalScriptName'),
      render: ({ originalScriptName }) => originalScriptName && <bdi>{originalScriptName}</bdi>,
    },
    {
      key: 'birthDate',
      label: t('persons.fields.birthDate'),
      render: ({ birthDate }) => birthDate && formatPartialDate(birthDate),
    },
    {
      key: 'insz',
      label: t('persons.fields.insz'),
      render: ({ inszMasked }) => inszMasked,
    },
    ...(renderAction
      ? [
          {
            key: 'action',
            label: t('persons.fields.action'),
            kind: 'action' as const,
            render: renderAction,
          },
        ]
      : []),
  ]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are caught here for the links inside
    <div onKeyDown={walk}>
      <DataTable
        caption={t('persons.search.results')}
        columns={columns}
        rows={persons}
        rowKey={({ id }) => id}
      />
    </div>
  )
}
