import '../../i18n/late/informing.ts'
import { fullName } from '@onthaal/shared/persons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { PersonName } from '../../persons/index.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { uninformedQuery } from '../informing-queries.ts'

type Row = Schemas['UninformedPersonPage']['items'][number]

/** Whoever is registered and was not informed yet, with the way to a talk. */
export function UninformedPage() {
  const { t } = useTranslation()
  const list = useInfiniteQuery(uninformedQuery)
  const rows = list.data?.pages.flatMap(({ items }) => items)
  const { total, totalIsExact } = list.data?.pages[0] ?? {}
  const title = t('informing.waiting.title')
  const columns: Column<Row>[] = [
    {
      key: 'person',
      label: t('informing.waiting.person'),
      kind: 'heading',
      render: ({ person }) => (
        <TextLink {...paths.person(person.id)}>
          <PersonName person={person} asList />
        </TextLink>
      ),
    },
    {
      key: 'recordedAt',
      label: t('informing.waiting.changed'),
      isFixed: true,
      render: ({ recordedAt }) => formatDay(recordedAt),
    },
    {
      key: 'action',
      label: t('informing.waiting.action'),
      kind: 'action',
      render: ({ person }) => (
        <ButtonLink
          {...paths.startTalk(person.id)}
          size="sm"
          variant="light"
          aria-label={t('informing.waiting.startOf', { name: fullName(person) })}
        >
          {t('informing.waiting.start')}
        </ButtonLink>
      ),
    },
  ]

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('informing.waiting.intro')}
      aside={
        rows !== undefined && rows.length > 0 && <ExportButton list={{ uninformedPersons: {} }} />
      }
    >
      <LoadState
        data={rows}
        hasFailed={list.isError}
        failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
      >
        {(found) =>
          found.length === 0 ? (
            <EmptyState
              title={t('informing.waiting.none')}
              text={t('informing.waiting.noneText')}
            />
          ) : (
            <>
              {total !== undefined && (
                <p style={{ margin: 0 }}>
                  {t(totalIsExact ? 'informing.waiting.link' : 'informing.waiting.linkMany', {
                    count: total,
                  })}
                </p>
              )}
              <DataTable
                caption={t('informing.waiting.caption')}
                columns={columns}
                rows={found}
                rowKey={({ person }) => person.id}
              />
              <ShowMore list={list} />
            </>
          )
        }
      </LoadState>
    </Page>
  )
}
