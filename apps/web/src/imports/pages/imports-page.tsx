import '../../i18n/late/imports.ts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatCount, formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { HandOverList } from '../forms/hand-over-list.tsx'
import type { Import } from '../import.ts'
import { importsQuery } from '../import-queries.ts'

/** Reads a list of newcomers in, and tells how far those of before are. */
export function ImportsPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const lists = useQuery(importsQuery)
  const title = t('imports.title')

  const columns: Column<Import>[] = [
    {
      key: 'name',
      label: t('imports.file'),
      kind: 'heading',
      render: ({ id, fileName }) => <TextLink {...paths.importList(id)}>{fileName}</TextLink>,
    },
    {
      key: 'day',
      label: t('imports.day'),
      isFixed: true,
      render: ({ createdAt }) => formatDay(createdAt),
    },
    { key: 'by', label: t('imports.by'), render: ({ createdBy }) => createdBy.displayName },
    { key: 'rows', label: t('imports.rows'), render: ({ rows }) => formatCount(rows) },
    {
      key: 'status',
      label: t('imports.status'),
      render: ({ status, counts }) => {
        const words = t(`imports.statuses.${status}`)
        const left = counts.broken + counts.suspect
        return left === 0 ? words : `${words}, ${t('imports.toLookAt', { count: left })}`
      },
    },
  ]

  return (
    <Page title={title} documentTitle={title} intro={t('imports.intro')}>
      <HandOverList onDone={({ id }) => void navigate(paths.importList(id))} />
      <Section title={t('imports.earlier')}>
        <LoadState
          data={lists.data?.items}
          hasFailed={lists.isError}
          failure={<Failure error={lists.error} onRetry={() => void lists.refetch()} />}
        >
          {(items) =>
            items.length === 0 ? (
              <EmptyState title={t('imports.none')} text={t('imports.noneText')} />
            ) : (
              <>
                <DataTable
                  caption={t('imports.earlier')}
                  columns={columns}
                  rows={items}
                  rowKey={({ id }) => id}
                />
                <Actions>
                  <ExportButton list={{ imports: {} }} />
                </Actions>
              </>
            )
          }
        </LoadState>
      </Section>
    </Page>
  )
}
