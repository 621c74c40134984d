import '../../i18n/late/protocols.ts'
import { useTranslation } from 'react-i18next'
import { ListPage } from './list-page.tsx'
import { RowAction } from './row-action.tsx'
import { useReferralColumns } from './use-referral-columns.tsx'

/** Drafts that go out by themselves as soon as there is a protocol. */
export function WaitingPage() {
  const { t } = useTranslation()
  const columns = useReferralColumns()

  return (
    <ListPage
      box="waiting"
      words={{
        title: t('protocols.waiting.title'),
        intro: t('protocols.waiting.intro'),
        caption: t('protocols.waiting.caption'),
      }}
      periods={[]}
      empty={{ title: t('protocols.waiting.empty'), text: t('protocols.waiting.emptyText') }}
      columns={[
        columns.person(columns.link),
        columns.type,
        columns.desk,
        columns.waitsSince,
        columns.action((row) => <RowAction referral={row} />),
      ]}
    />
  )
}
