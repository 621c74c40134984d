import '../../i18n/late/shared-clients.ts'
import { sharesPerson } from '@onthaal/shared/referrals'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths, routePaths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import { ReferralList } from './referral-list.tsx'
import { useReferralColumns } from './use-referral-columns.tsx'

const route = getRouteApi(`/signedIn${routePaths.person}`)

/** On the file of a person: what the organisation has sent for them. */
export function PersonReferrals() {
  const { t } = useTranslation()
  const { personId } = route.useParams()
  const columns = useReferralColumns()
  const [after, setAfter] = useState<string>()
  return (
    <Section title={t('referrals.ofPerson.title')}>
      <ReferralList
        box="sent"
        person={personId}
        search={{ after }}
        caption={t('referrals.ofPerson.title')}
        empty={{ title: t('referrals.ofPerson.empty'), text: t('referrals.ofPerson.emptyText') }}
        onPage={setAfter}
        columns={[
          columns.reference(columns.link),
          columns.type,
          columns.submittedAt,
          columns.status,
          columns.outcome,
          {
            key: 'shared',
            label: t('sharedClients.title'),
            render: (referral) =>
              referral.submittedAt &&
              sharesPerson(referral) && (
                <TextLink
                  {...paths.sharedClient(referral.id)}
                  aria-label={t('sharedClients.openOf', { reference: referral.reference })}
                >
                  {t('sharedClients.openShort')}
                </TextLink>
              ),
          },
        ]}
      />
    </Section>
  )
}
