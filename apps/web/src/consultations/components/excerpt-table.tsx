import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { formatDay } from '../../i18n/formats.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'

type Line = Pick<
  Schemas['ExcerptLine'],
  'id' | 'at' | 'organisation' | 'role' | 'action' | 'purpose'
>

/**
 * What is handed to the person: which organisation looked, in which role, when and why; the names of staff
 * are theirs (GDPR art. 15.1.c and 15.4).
 */
export function ExcerptTable({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation()
  const columns: Column<Line>[] = [
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
  if (lines.length === 0) return <p style={{ margin: 0 }}>{t('consultations.excerpt.none')}</p>
  return (
    <DataTable
      caption={t('consultations.list.caption')}
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
    />
  )
}
