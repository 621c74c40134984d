import { Button } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { formatMoment } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { consultationsQuery, type LogSelection } from '../consultation-queries.ts'

type Consultation = Schemas['Consultation']

/** Of a hit list the first few say enough. */
const namesShown = 3

interface ConsultationListProps {
  selection: LogSelection
  /** On the page of one person nobody has to be told who it is. */
  withPersons: boolean
}

/** Who saw whom, in which role and where, why and what, page by page. */
export function ConsultationList({ selection, withPersons }: ConsultationListProps) {
  const { t } = useTranslation()
  const list = useInfiniteQuery(consultationsQuery(selection))
  const rows = list.data?.pages.flatMap((page) => page.items)
  const columns: (Column<Consultation> | false)[] = [
    {
      key: 'at',
      label: t('consultations.fields.at'),
      isFixed: true,
      render: ({ at }) => formatMoment(at),
    },
    {
      key: 'by',
      label: t('consultations.fields.by'),
      kind: 'heading',
      render: ({ by, role, organisation }) => (
        <>
          <bdi>{by.displayName}</bdi>, {t(`vocabulary.role.${role}`).toLowerCase()},{' '}
          {organisation.name}
        </>
      ),
    },
    withPersons && {
      key: 'persons',
      label: t('consultations.fields.person'),
      render: (row) => <Persons {...row} />,
    },
    {
      key: 'action',
      label: t('consultations.fields.action'),
      render: ({ action, fields }) =>
        `${t(`vocabulary.consultationAction.${action}`)}: ${fields
          .map((field) => t(`vocabulary.consultedField.${field}`).toLowerCase())
          .join(', ')}`,
    },
    {
      key: 'purpose',
      label: t('consultations.fields.purpose'),
      render: ({ purpose, reason }) =>
        reason
          ? `${t(`vocabulary.consultationPurpose.${purpose}`)}: ${t(`vocabulary.glassReason.${reason}`).toLowerCase()}`
          : t(`vocabulary.consultationPurpose.${purpose}`),
    },
  ]

  return (
    <LoadState
      data={rows}
      hasFailed={list.isError}
      failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
    >
      {(found) => (
        <>
          {found.length === 0 ? (
            <EmptyState
              title={t('consultations.list.noneTitle')}
              text={t('consultations.list.noneText')}
            />
          ) : (
            <DataTable
              caption={t('consultations.list.caption')}
              columns={columns.filter((column) => column !== false)}
              rows={found}
              rowKey={({ id }) => id}
            />
          )}
          {list.hasNextPage && (
            <div>
              <Button
                variant="default"
                loading={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                {t('common.showMore')}
              </Button>
            </div>
          )}
        </>
      )}
    </LoadState>
  )
}

function Persons({ persons, personCount }: Consultation) {
  const { t } = useTranslation()
  const shown = persons.slice(0, namesShown)
  const others = personCount - shown.length
  return (
    <>
      {shown.map((person, index) => (
        <span key={person.id}>
          {index > 0 && ', '}
          <TextLink {...paths.personConsultations(person.id)}>
            <bdi>{fullName(person)}</bdi>
          </TextLink>
        </span>
      ))}
      {others > 0 && ` ${t('consultations.list.others', { count: others })}`}
    </>
  )
}
