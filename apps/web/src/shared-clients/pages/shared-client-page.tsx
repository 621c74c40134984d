import '../../i18n/late/shared-clients.ts'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { paths, routePaths } from '../../paths.ts'
import { PersonName } from '../../persons/index.ts'
import { AttemptList, HouseholdMembers, ReferralTimeline } from '../../referrals/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { ClientAppointments } from '../components/client-appointments.tsx'
import { WhoSeesWhat } from '../components/who-sees-what.tsx'
import { ClientNotes } from '../forms/client-notes.tsx'
import { ClientTasks } from '../forms/client-tasks.tsx'
import { ClientTrajectory } from '../forms/client-trajectory.tsx'
import { ContactPersons } from '../forms/contact-persons.tsx'
import type { SharedClient } from '../shared-client.ts'
import { sharedClientQuery } from '../shared-client-queries.ts'
import { ClientReferrals } from './client-referrals.tsx'
import styles from './shared-client-page.module.css'

const route = getRouteApi(`/signedIn${routePaths.sharedClient}`)

/** Somebody whom sender and desk follow together: one story, as this reader may see it. */
export function SharedClientPage() {
  const { t } = useTranslation()
  const { referralId } = route.useParams()
  const { data, isError, error, refetch } = useQuery(sharedClientQuery(referralId))
  const title = t('sharedClients.title')
  return (
    <Page title={title} documentTitle={title} intro={data && <PersonName person={data.person} />}>
      <LoadState
        data={data}
        hasFailed={isError}
        failure={<Failure error={error} onRetry={() => void refetch()} />}
      >
        {(shared) => <Body key={referralId} referralId={referralId} shared={shared} />}
      </LoadState>
    </Page>
  )
}

function Body({ referralId, shared }: { referralId: string; shared: SharedClient }) {
  const { t } = useTranslation()
  const router = useRouter()
  const addressOf = (id: string) =>
    new URL(router.buildLocation(paths.referral(id)).href, window.location.origin).href
  // The list of a referral begins with what happened first.
  const happened = shared.timeline.toReversed().map(({ event }) => event)
  const referrals = new Map(shared.referrals.map((referral) => [referral.id, referral]))
  const about = new Map(
    shared.timeline.map(({ referral, event }) => [event.id, referrals.get(referral)]),
  )
  return (
    <>
      <Text>
        {t('sharedClients.intro', { sender: shared.sender.name, receiver: shared.receiver.name })}
      </Text>
      <div className={styles.columns}>
        <div className={styles.column}>
          <ClientTasks referralId={referralId} shared={shared} />
          <ClientNotes referralId={referralId} shared={shared} />
          <Section title={t('sharedClients.referrals')}>
            <ClientReferrals shared={shared} />
            {!shared.referralsAreWhole && <Text>{t('sharedClients.listCut')}</Text>}
          </Section>
          <Section title={t('sharedClients.household')}>
            {shared.household ? (
              <HouseholdMembers members={shared.household} />
            ) : (
              <Text>{t('sharedClients.householdNone')}</Text>
            )}
          </Section>
          <WhoSeesWhat shared={shared} />
        </div>
        <div className={styles.column}>
          <ContactPersons referralId={referralId} shared={shared} />
          <ClientAppointments shared={shared} addressOf={addressOf} />
          <ClientTrajectory referralId={referralId} shared={shared} />
          {happened.some(({ attempt }) => attempt) && (
            <Section title={t('referrals.attemptList.title')}>
              <AttemptList events={happened} />
            </Section>
          )}
          <Section title={t('sharedClients.timeline')}>
            <ReferralTimeline
              events={happened}
              about={({ id }) => {
                const referral = about.get(id)
                return (
                  referral &&
                  t('sharedClients.about', {
                    type: t(`vocabulary.referralType.${referral.type}`),
                    reference: referral.reference,
                  })
                )
              }}
            />
            {!shared.timelineIsWhole && <Text>{t('sharedClients.timelineCut')}</Text>}
          </Section>
        </div>
      </div>
    </>
  )
}
