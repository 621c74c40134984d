import '../../i18n/late/administration.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatMoment } from '../../i18n/formats.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { rightsChangesQuery } from '../administration-queries.ts'
import { fieldWords, valueWords } from '../rights-words.ts'
import type { RightsChange } from '../user.ts'

/** Who changed which right, and when. */
export function RightsChangesPage() {
  const { t } = useTranslation()
  const changes = useInfiniteQuery(rightsChangesQuery)
  const title = t('administration.changes')
  const words = (values: readonly string[] | undefined) =>
    values === undefined || values.length === 0
      ? t('administration.nothing')
      : values.map((value) => valueWords(value, t)).join(', ')
  const columns: Column<RightsChange>[] = [
    {
      key: 'what',
      label: t('administration.fields.what'),
      kind: 'heading',
      render: ({ what, subject }) => t(`administration.change.${what}`, { name: subject.name }),
    },
    { key: 'at', label: t('administration.fields.at'), render: ({ at }) => formatMoment(at) },
    {
      key: 'by',
      label: t('administration.fields.by'),
      render: ({ by }) => by?.displayName ?? t('administration.byCommand'),
    },
    {
      key: 'fields',
      label: t('administration.fields.fields'),
      render: ({ fields }) => (
        <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
          {fields.filter(saysSomething).map(({ field, before, after }) => (
            <li key={field}>
              {t(before === undefined ? 'administration.is' : 'administration.fromTo', {
                field: fieldWords(field, t),
                before: words(before),
                after: words(after),
              })}
            </li>
          ))}
        </ul>
      ),
    },
  ]

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('administration.changesIntro')}
      aside={<ExportButton list={{ rightsChanges: {} }} />}
    >
      <LoadState
        data={changes.data?.pages.flatMap(({ items }) => items)}
        hasFailed={changes.isError}
        failure={<Failure error={changes.error} onRetry={() => void changes.refetch()} />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title={t('administration.noChanges')}
              text={t('administration.noChangesText')}
            />
          ) : (
            <DataTable caption={title} columns={columns} rows={rows} rowKey={({ id }) => id} />
          )
        }
      </LoadState>
      <ShowMore list={changes} />
    </Page>
  )
}

/** Of what is new only what was given: that somebody has no desks is no news. */
function saysSomething({ before, after = [] }: RightsChange['fields'][number]): boolean {
  return before !== undefined || after.length > 0
}
