import '../../i18n/late/administration.ts'
import '../../i18n/late/programs.ts'
import '../../i18n/late/protocols.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { ProgramState } from '../components/program-state.tsx'
import type { Program } from '../program.ts'
import { programListQuery } from '../program-queries.ts'

/** The programs of the organisation, those that are over among them. */
export function ProgramsPage() {
  const { t } = useTranslation()
  const list = useInfiniteQuery(programListQuery)
  const title = t('programs.title')
  const columns: Column<Program>[] = [
    {
      key: 'name',
      label: t('programs.fields.name'),
      kind: 'heading',
      render: ({ id, name }) => <TextLink {...paths.program(id)}>{name}</TextLink>,
    },
    {
      key: 'role',
      label: t('programs.fields.role'),
      render: ({ role }) => t(`vocabulary.role.${role}`),
    },
    {
      key: 'validUntil',
      label: t('programs.fields.validUntil'),
      isFixed: true,
      render: ({ validUntil }) => formatDay(validUntil),
    },
    {
      key: 'state',
      label: t('programs.fields.state'),
      render: (program) => <ProgramState program={program} />,
    },
    {
      key: 'lastUsedOn',
      label: t('programs.fields.lastUsedOn'),
      isFixed: true,
      render: ({ lastUsedOn }) => (lastUsedOn ? formatDay(lastUsedOn) : t('administration.never')),
    },
  ]

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('programs.intro')}
      aside={
        <Actions>
          <ButtonLink {...paths.newProgram()}>{t('programs.new')}</ButtonLink>
          <ExportButton list={{ programs: {} }} />
        </Actions>
      }
    >
      <LoadState
        data={list.data?.pages.flatMap(({ items }) => items)}
        hasFailed={list.isError}
        failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('programs.empty')} text={t('programs.emptyText')} />
          ) : (
            <DataTable caption={title} columns={columns} rows={rows} rowKey={({ id }) => id} />
          )
        }
      </LoadState>
      <ShowMore list={list} />
    </Page>
  )
}
