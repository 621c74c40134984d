import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths, routePaths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import { referralColumns } from '../components/referral-columns.tsx'
import { ReferralList } from './referral-list.tsx'

const route = getRouteApi(`/signedIn${routePaths.person}`)

/** On the file of a person: what the organisation has sent for them. */
export function PersonReferrals() {
  const { t } = useTranslation()
  const { personId } = route.useParams()
  const columns = referralColumns(t, false)
  return (
    <Section title={t('referrals.ofPerson.title')}>
      <ReferralList
        box="sent"
        person={personId}
        caption={t('referrals.ofPerson.title')}
        empty={{ title: t('referrals.ofPerson.empty'), text: t('referrals.ofPerson.emptyText') }}
        columns={[
          columns.reference(({ id }, children) => (
            <TextLink {...paths.referral(id)}>{children}</TextLink>
          )),
          columns.type,
          columns.submittedAt,
          columns.status,
          columns.outcome,
        ]}
      />
    </Section>
  )
}
