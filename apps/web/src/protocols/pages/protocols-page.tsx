import '../../i18n/late/protocols.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { WarningTag } from '../components/warning-tag.tsx'
import type { Protocol } from '../protocol.ts'
import { protocolListQuery } from '../protocol-queries.ts'
import { ProtocolWarnings } from './protocol-warnings.tsx'

/** On what the flows of data of the organisation rest, and until when. */
export function ProtocolsPage() {
  const { t } = useTranslation()
  const { permissions } = useSession()
  const list = useInfiniteQuery(protocolListQuery)
  const title = t('protocols.title')
  const columns: Column<Protocol>[] = [
    {
      key: 'reference',
      label: t('protocols.fields.reference'),
      kind: 'heading',
      render: ({ id, reference }) => <TextLink {...paths.protocol(id)}>{reference}</TextLink>,
    },
    {
      key: 'sender',
      label: t('protocols.fields.sender'),
      render: ({ sender }) => sender.name,
    },
    {
      key: 'receiver',
      label: t('protocols.fields.receiver'),
      render: ({ receiver }) => receiver.name,
    },
    {
      key: 'validity',
      label: t('protocols.fields.validity'),
      render: ({ validFrom, validTo }) =>
        t('protocols.period', { from: formatDay(validFrom), to: formatDay(validTo) }),
    },
    {
      key: 'standing',
      label: t('protocols.fields.standing'),
      render: ({ warning, inForce }) => (
        <WarningTag
          warning={warning}
          otherwise={t(inForce ? 'protocols.inForce' : 'protocols.notInForce')}
        />
      ),
    },
  ]

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('protocols.intro')}
      aside={
        <>
          <ExportButton list={{ protocols: {} }} />
          {permissions.includes('manageProtocols') && (
            <ButtonLink {...paths.newProtocol()}>{t('protocols.new')}</ButtonLink>
          )}
        </>
      }
    >
      <ProtocolWarnings />
      <LoadState
        data={list.data?.pages.flatMap(({ items }) => items)}
        hasFailed={list.isError}
        failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('protocols.empty')} text={t('protocols.emptyText')} />
          ) : (
            <DataTable
              caption={t('protocols.title')}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
            />
          )
        }
      </LoadState>
      <ShowMore list={list} />
    </Page>
  )
}
