import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { PrintButton } from '../../api/print-button.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { routePaths } from '../../paths.ts'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { consultationsQuery, readExcerptToPrint } from '../consultation-queries.ts'

type Consultation = Schemas['Consultation']

const route = getRouteApi(`/signedIn${routePaths.excerpt}`)

/**
 * What is handed to the person: which organisation looked, in which role, when and why; the names of staff
 * are theirs (GDPR art. 15.1.c and 15.4).
 */
export function ExcerptPage() {
  const { t } = useTranslation()
  const { personId } = route.useParams()
  const list = useInfiniteQuery(consultationsQuery({ person: personId }))
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  // All of it is printed, so all of it is read.
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const isWhole = list.data !== undefined && !hasNextPage
  const columns: Column<Consultation>[] = [
    {
      key: 'at',
      label: t('consultations.fields.at'),
      kind: 'heading',
      render: ({ at }) => formatDay(at),
    },
    {
      key: 'organisation',
      label: t('consultations.fields.organisation'),
      render: ({ organisation }) => organisation.name,
    },
    {
      key: 'role',
      label: t('consultations.fields.role'),
      render: ({ role }) => t(`vocabulary.role.${role}`),
    },
    {
      key: 'action',
      label: t('consultations.fields.action'),
      render: ({ action }) => t(`vocabulary.consultationAction.${action}`),
    },
    {
      key: 'purpose',
      label: t('consultations.fields.purpose'),
      render: ({ purpose }) => t(`vocabulary.consultationPurpose.${purpose}`),
    },
  ]

  return (
    <Page
      title={t('consultations.excerpt.title')}
      documentTitle={t('consultations.excerpt.title')}
      intro={t('consultations.excerpt.intro')}
    >
      <LoadState
        data={isWhole ? list.data.pages.flatMap((page) => page.items) : undefined}
        hasFailed={list.isError}
        failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
      >
        {(rows) => (
          <>
            <Actions>
              <PrintButton
                variant="filled"
                label={t('consultations.excerpt.print')}
                read={() => readExcerptToPrint(personId)}
              />
            </Actions>
            <DataTable
              caption={t('consultations.list.caption')}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
            />
          </>
        )}
      </LoadState>
    </Page>
  )
}
