import { Button } from '@mantine/core'
import { handoverDecisions, isDecidedBy } from '@onthaal/shared/organisations'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { ExportButton } from '../../exports/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { DecideHandover } from '../forms/decide-handover.tsx'
import { OfferHandover } from '../forms/offer-handover.tsx'
import type { Handover } from '../organisation.ts'
import { handoversQuery } from '../organisation-queries.ts'

type Decision = Schemas['HandoverChoice']['decision']

/** The areas of the municipality, and what was offered of and to it: how a merger begins. */
export function Handovers() {
  const { t } = useTranslation()
  const { organisation } = useSession()
  const handovers = useQuery(handoversQuery)
  const [isOffering, setIsOffering] = useState(false)
  const [deciding, setDeciding] = useState<{ handover: Handover; decision: Decision }>()
  const columns: Column<Handover>[] = [
    {
      key: 'partition',
      label: t('organisations.handovers.fields.partition'),
      kind: 'heading',
      render: ({ partition }) => partition.name,
    },
    {
      key: 'from',
      label: t('organisations.handovers.fields.from'),
      render: ({ from }) => from.name,
    },
    { key: 'to', label: t('organisations.handovers.fields.to'), render: ({ to }) => to.name },
    {
      key: 'status',
      label: t('organisations.handovers.fields.status'),
      render: ({ status, offeredAt, decidedAt }) =>
        t(`organisations.handovers.status.${status}`, { date: formatDay(decidedAt ?? offeredAt) }),
    },
    {
      key: 'action',
      label: t('referrals.fields.action'),
      kind: 'action',
      render: (handover) =>
        handover.status === 'offered' && (
          <Actions>
            {handoverDecisions
              .filter((decision) => handover[isDecidedBy(decision)].id === organisation.id)
              .map((decision) => (
                <Button
                  key={decision}
                  size="sm"
                  variant="light"
                  aria-label={t(`organisations.handovers.${decision}.actionOn`, {
                    name: handover.partition.name,
                  })}
                  onClick={() => setDeciding({ handover, decision })}
                >
                  {t(`organisations.handovers.${decision}.action`)}
                </Button>
              ))}
          </Actions>
        ),
    },
  ]

  return (
    <Section title={t('organisations.handovers.title')}>
      <LoadState
        data={handovers.data}
        hasFailed={handovers.isError}
        failure={<Failure error={handovers.error} onRetry={() => void handovers.refetch()} />}
      >
        {({ partitions, items }) => (
          <>
            <p style={{ margin: 0 }}>
              {t('organisations.handovers.own', {
                names: partitions.map(({ name }) => name).join(', ') || t('organisations.none'),
              })}
            </p>
            {items.length === 0 ? (
              <EmptyState title={t('organisations.handovers.empty')} />
            ) : (
              <DataTable
                caption={t('organisations.handovers.title')}
                columns={columns}
                rows={items}
                rowKey={({ id }) => id}
              />
            )}
            <Actions>
              <Button
                variant="default"
                disabled={partitions.length === 0}
                onClick={() => setIsOffering(true)}
              >
                {t('organisations.handovers.offer')}
              </Button>
              {items.length > 0 && <ExportButton list={{ handovers: {} }} />}
            </Actions>
            {isOffering && (
              <OfferHandover partitions={partitions} onClose={() => setIsOffering(false)} />
            )}
          </>
        )}
      </LoadState>
      {deciding && <DecideHandover {...deciding} onClose={() => setDeciding(undefined)} />}
    </Section>
  )
}
