import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { WarningTag } from '../components/warning-tag.tsx'
import { AddAgreement } from '../forms/add-agreement.tsx'
import type { CooperationAgreement } from '../protocol.ts'
import { agreementsQuery } from '../protocol-queries.ts'

/** The cooperation agreements of the organisation; what ended warns and stops nothing. */
export function Agreements() {
  const { t } = useTranslation()
  const { permissions } = useSession()
  const agreements = useQuery(agreementsQuery)
  const [isAdding, setIsAdding] = useState(false)
  const columns: Column<CooperationAgreement>[] = [
    {
      key: 'reference',
      label: t('protocols.fields.reference'),
      kind: 'heading',
      render: ({ reference }) => reference,
    },
    {
      key: 'partners',
      label: t('protocols.fields.partners'),
      render: ({ partners }) => partners.map(({ name }) => name).join(' · '),
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
      render: ({ warning, replacedBy }) => (
        <WarningTag
          warning={warning}
          otherwise={
            replacedBy === undefined
              ? t('protocols.inForce')
              : t('protocols.agreements.replacedBy', { reference: replacedBy })
          }
        />
      ),
    },
  ]

  return (
    <Section title={t('protocols.agreements.title')}>
      <LoadState
        data={agreements.data}
        hasFailed={agreements.isError}
        failure={<Failure error={agreements.error} onRetry={() => void agreements.refetch()} />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('protocols.agreements.empty')} />
          ) : (
            <DataTable
              caption={t('protocols.agreements.title')}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
            />
          )
        }
      </LoadState>
      {permissions.includes('manageProtocols') && (
        <div>
          <Button variant="default" onClick={() => setIsAdding(true)}>
            {t('protocols.agreements.add')}
          </Button>
        </div>
      )}
      {isAdding && (
        <AddAgreement replaceable={agreements.data ?? []} onClose={() => setIsAdding(false)} />
      )}
    </Section>
  )
}
