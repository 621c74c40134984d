import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths, routePaths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { Page } from '../../ui/page.tsx'
import { ListFiltersBar } from '../components/list-filters-bar.tsx'
import { referralColumns, rowWords } from '../components/referral-columns.tsx'
import { ReferralList } from './referral-list.tsx'

const route = getRouteApi(`/signedIn${routePaths.caseload}`)

const statuses = ['accepted', 'inProgress'] as const

export function CaseloadPage() {
  const { t } = useTranslation()
  const filters = route.useSearch()
  const navigate = route.useNavigate()
  const columns = referralColumns(t, true)

  return (
    <Page
      title={t('referrals.caseload.title')}
      documentTitle={t('referrals.caseload.title')}
      intro={t('referrals.caseload.intro')}
    >
      <ListFiltersBar
        filters={filters}
        statuses={statuses.map((status) => ({
          value: status,
          label: t(`vocabulary.receivedStatus.${status}`),
        }))}
        onChange={(search) => void navigate({ search, replace: true })}
      />
      <ReferralList
        box="caseload"
        filters={filters}
        caption={t('referrals.caseload.caption')}
        empty={{ title: t('referrals.caseload.empty'), text: t('referrals.caseload.emptyText') }}
        columns={[
          columns.person(({ id }, children) => (
            <TextLink {...paths.referral(id)}>{children}</TextLink>
          )),
          columns.type,
          columns.sender,
          columns.status,
          columns.acceptedAt,
          columns.action((row) => (
            <ButtonLink
              {...paths.referral(row.id)}
              variant="default"
              size="sm"
              aria-label={t('referrals.openOf', rowWords(row, t))}
            >
              {t('common.open')}
            </ButtonLink>
          )),
        ]}
      />
    </Page>
  )
}
