import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { Page } from '../../ui/page.tsx'
import { referralColumns, rowWords } from '../components/referral-columns.tsx'
import { ReferralList } from './referral-list.tsx'

export function DraftsPage() {
  const { t } = useTranslation()
  const columns = referralColumns(t, false)

  return (
    <Page
      title={t('referrals.drafts.title')}
      documentTitle={t('referrals.drafts.title')}
      intro={t('referrals.drafts.intro')}
    >
      <ReferralList
        box="drafts"
        caption={t('referrals.drafts.caption')}
        empty={{ title: t('referrals.drafts.empty'), text: t('referrals.drafts.emptyText') }}
        columns={[
          columns.person(({ id }, children) => (
            <TextLink {...paths.draft(id)}>{children}</TextLink>
          )),
          columns.type,
          columns.desk,
          columns.createdAt,
          columns.action((row) => (
            <ButtonLink
              {...paths.draft(row.id)}
              size="sm"
              variant="light"
              aria-label={t('referrals.drafts.resumeOf', rowWords(row, t))}
            >
              {t('referrals.drafts.resume')}
            </ButtonLink>
          )),
        ]}
      />
    </Page>
  )
}
