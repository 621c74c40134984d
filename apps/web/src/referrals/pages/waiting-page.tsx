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
        title: t('referrals.waiting.title'),
        intro: t('referrals.waiting.intro'),
        caption: t('referrals.waiting.caption'),
      }}
      periods={[]}
      empty={{ title: t('referrals.waiting.empty'), text: t('referrals.waiting.emptyText') }}
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
