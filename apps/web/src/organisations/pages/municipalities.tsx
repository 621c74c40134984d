import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { FirstCode } from '../forms/first-code.tsx'
import { ChangeCode } from '../forms/organisation-code.tsx'
import type { KnownOrganisation, Municipality } from '../organisation.ts'
import { municipalitiesQuery } from '../organisation-queries.ts'

/** The municipalities of the installation with their OCMWs, and for whom a first code can be made. */
export function Municipalities() {
  const { t } = useTranslation()
  const municipalities = useQuery(municipalitiesQuery)
  const columns: Column<Municipality>[] = [
    {
      key: 'name',
      label: t('organisations.fields.name'),
      kind: 'heading',
      render: ({ name }) => name,
    },
    {
      key: 'code',
      label: t('organisations.fields.code'),
      render: (municipality) => <Coded organisation={municipality} />,
    },
    {
      key: 'partitions',
      label: t('organisations.fields.partitions'),
      render: ({ partitions }) =>
        partitions.map(({ name, nisCode }) => `${name} (${nisCode})`).join(', ') ||
        t('organisations.none'),
    },
    {
      key: 'ocmws',
      label: t('organisations.fields.ocmw'),
      render: ({ ocmws }) => {
        if (ocmws.length === 0) return t('organisations.none')
        return (
          <Stack gap="xs">
            {ocmws.map((one) => (
              <div key={one.id}>
                {one.name}
                <Coded organisation={one} />
              </div>
            ))}
          </Stack>
        )
      },
    },
    {
      key: 'awaits',
      label: t('organisations.fields.awaits'),
      render: (municipality) => {
        const waiting = [municipality, ...municipality.ocmws].filter(
          ({ awaits }) => awaits !== undefined,
        )
        if (waiting.length === 0) return t('organisations.none')
        return (
          <Stack gap="xs">
            {waiting.map((one) => (
              <FirstCode key={one.id} organisation={one} />
            ))}
          </Stack>
        )
      },
    },
  ]

  return (
    <Section title={t('organisations.municipalities.title')}>
      <LoadState
        data={municipalities.data}
        hasFailed={municipalities.isError}
        failure={
          <Failure error={municipalities.error} onRetry={() => void municipalities.refetch()} />
        }
      >
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title={t('organisations.municipalities.empty')}
              text={t('organisations.municipalities.emptyText')}
            />
          ) : (
            <DataTable
              caption={t('organisations.municipalities.title')}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
            />
          )
        }
      </LoadState>
      <Actions>
        <ButtonLink {...paths.newMunicipality()} variant="default">
          {t('organisations.municipalities.add')}
        </ButtonLink>
        <ExportButton list={{ municipalities: {} }} />
      </Actions>
    </Section>
  )
}

/** The code of an organisation, and the way to another one as long as nobody works there. */
function Coded({ organisation }: { organisation: KnownOrganisation }) {
  const { t } = useTranslation()
  return (
    <div>
      {organisation.code ?? t('organisations.code.none')}{' '}
      {!organisation.hasBegun && <ChangeCode organisation={organisation} />}
    </div>
  )
}
