import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Section } from '../../ui/section.tsx'
import { earlierReferralsQuery } from '../talk-queries.ts'

/** On the file of a person: the referrals of before that a list told of; nothing where none did. */
export function EarlierReferrals({ personId }: { personId: string }) {
  const { t } = useTranslation()
  const list = useQuery(earlierReferralsQuery(personId))
  if (list.error) return <Failure error={list.error} onRetry={() => void list.refetch()} />
  const rows = list.data?.items.map((item, at) => ({ ...item, at })) ?? []
  if (rows.length === 0) return null
  return (
    <Section title={t('talks.before.title')}>
      <p style={{ margin: 0 }}>{t('talks.before.intro')}</p>
      <DataTable
        caption={t('talks.before.title')}
        rows={rows}
        rowKey={({ at }) => String(at)}
        columns={[
          {
            key: 'about',
            label: t('talks.before.about'),
            kind: 'heading',
            render: ({ about }) => <bdi>{about ?? t('talks.before.unknown')}</bdi>,
          },
          {
            key: 'on',
            label: t('talks.before.on'),
            render: ({ referredOn }) =>
              referredOn ? formatDay(referredOn) : t('talks.before.unknown'),
          },
          {
            key: 'outcome',
            label: t('talks.before.outcome'),
            render: ({ outcome }) => <bdi>{outcome ?? t('talks.before.open')}</bdi>,
          },
        ]}
      />
    </Section>
  )
}
