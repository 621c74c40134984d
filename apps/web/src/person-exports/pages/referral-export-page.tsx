import '../../i18n/late/consultations.ts'
import '../../i18n/late/person-export.ts'
import { formatInsz } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExcerptTable } from '../../consultations/index.ts'
import { routePaths } from '../../paths.ts'
import { PersonFacts } from '../../persons/index.ts'
import {
  AttemptList,
  HouseholdMembers,
  ReferralFacts,
  ReferralTimeline,
} from '../../referrals/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { CutOff } from '../components/cut-off.tsx'
import { HandOver } from '../components/hand-over.tsx'
import { type ReferralExport, referralExportQuery } from '../person-export-queries.ts'

const route = getRouteApi(`/signedIn${routePaths.referralExport}`)

/** What the receiver of a referral hands to somebody who asks what it keeps of them. */
export function ReferralExportPage() {
  const { t } = useTranslation()
  const { referralId } = route.useParams()
  const all = useQuery(referralExportQuery(referralId))
  const title = t('personExport.title')
  return (
    <Page title={title} documentTitle={title} intro={t('personExport.referralIntro')}>
      <LoadState
        data={all.data}
        hasFailed={all.isError}
        failure={<Failure error={all.error} onRetry={() => void all.refetch()} />}
      >
        {(found) => (
          <>
            <HandOver keptBy={found.keptBy.name} kept={found} />
            <Everything kept={found} />
          </>
        )}
      </LoadState>
    </Page>
  )
}

function Everything({ kept }: { kept: ReferralExport }) {
  const { t } = useTranslation()
  const { person, insz, referral, events } = kept
  return (
    <>
      <Section title={t('referrals.page.person')}>
        {person ? (
          <PersonFacts person={person} insz={insz && formatInsz(insz)} />
        ) : (
          <p style={{ margin: 0 }}>{t('referrals.page.personNotShared')}</p>
        )}
      </Section>
      {referral.household && (
        <Section title={t('referrals.household.title')}>
          <HouseholdMembers members={referral.household} />
        </Section>
      )}
      <Section title={t('personExport.referral', { reference: referral.reference })}>
        <ReferralFacts referral={referral} />
        <ReferralTimeline events={events.items} />
      </Section>
      {events.items.some(({ attempt }) => attempt) && (
        <Section title={t('referrals.attemptList.title')}>
          <AttemptList events={events.items} />
        </Section>
      )}
      <Section title={t('consultations.excerpt.title')}>
        <CutOff isCutOff={kept.cutOff.includes('consultations')} />
        <ExcerptTable lines={kept.consultations} />
      </Section>
    </>
  )
}
