import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { ListPage } from './list-page.tsx'
import { RowAction } from './row-action.tsx'
import { useReferralColumns } from './use-referral-columns.tsx'

export function DraftsPage() {
  const { t } = useTranslation()
  const columns = useReferralColumns()

  return (
    <ListPage
      box="drafts"
      words={{
        title: t('referrals.drafts.title'),
        intro: t('referrals.drafts.intro'),
        caption: t('referrals.drafts.caption'),
      }}
      periods={[]}
      empty={{
        title: t('referrals.drafts.empty'),
        text: t('referrals.drafts.emptyText'),
        action: <ButtonLink {...paths.persons()}>{t('shell.nav.persons')}</ButtonLink>,
      }}
      columns={[
        columns.person(columns.link),
        columns.type,
        columns.desk,
        columns.createdAt,
        columns.action((row) => <RowAction referral={row} />),
      ]}
    />
  )
}
