import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/formats.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import type { DistributionPreview } from '../distribution.ts'

type Row = DistributionPreview['colleagues'][number]

/** What everybody has now, gets and gives, and has then. */
export function PreviewTable({ colleagues }: Pick<DistributionPreview, 'colleagues'>) {
  const { t } = useTranslation()
  const column = (key: string, label: string, count: (row: Row) => number): Column<Row> => ({
    key,
    label,
    isFixed: true,
    render: (row) => formatCount(count(row)),
  })
  return (
    <DataTable
      caption={t('distributions.preview.caption')}
      columns={[
        {
          key: 'colleague',
          label: t('distributions.colleague'),
          kind: 'heading',
          render: ({ colleague }) => colleague.displayName,
        },
        column('load', t('distributions.preview.load'), ({ load }) => load),
        column('gets', t('distributions.preview.gets'), ({ gets }) => gets),
        column('loses', t('distributions.preview.loses'), ({ loses }) => loses),
        column(
          'after',
          t('distributions.preview.after'),
          ({ load, gets, loses }) => load + gets - loses,
        ),
      ]}
      rows={colleagues}
      rowKey={({ colleague }) => colleague.id}
    />
  )
}
