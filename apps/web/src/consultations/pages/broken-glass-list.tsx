import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { formatMoment, formatTime } from '../../i18n/formats.ts'
import { PersonName } from '../../persons/index.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'

type BrokenGlass = Schemas['BrokenGlass']

/** Who opened which file without work of their own, when and why. */
export function BrokenGlassList({ rows }: { rows: readonly BrokenGlass[] }) {
  const { t } = useTranslation()
  const columns: Column<BrokenGlass>[] = [
    {
      key: 'at',
      label: t('consultations.fields.at'),
      isFixed: true,
      render: ({ at, until }) =>
        t('consultations.glass.period', {
          from: formatMoment(at),
          until: formatTime(new Date(until)),
        }),
    },
    {
      key: 'by',
      label: t('consultations.fields.by'),
      kind: 'heading',
      render: ({ by }) => <bdi>{by.displayName}</bdi>,
    },
    {
      key: 'person',
      label: t('consultations.fields.person'),
      render: ({ person }) => <PersonName person={person} asList />,
    },
    {
      key: 'reason',
      label: t('consultations.glass.reason'),
      render: ({ reason }) => reason && t(`vocabulary.glassReason.${reason}`),
    },
    {
      key: 'explanation',
      label: t('consultations.glass.words'),
      render: ({ explanation }) => explanation,
    },
  ]
  return (
    <DataTable
      caption={t('consultations.glass.list')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}
