import { Button } from '@mantine/core'
import { formatInsz } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isFailure } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { ExcerptTable, StatePurpose } from '../../consultations/index.ts'
import { formatMoment } from '../../i18n/formats.ts'
import { TalkFacts } from '../../intake-interviews/index.ts'
import { routePaths } from '../../paths.ts'
import { ChangeList, FactGroup, HouseholdLines, personSections } from '../../persons/index.ts'
import { ReferralFacts, ReferralTimeline } from '../../referrals/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { Section } from '../../ui/section.tsx'
import { type PersonExport, personExportQuery } from '../person-export-queries.ts'

const sectionNames = ['identity', 'contact', 'languages', 'residence'] as const

const route = getRouteApi(`/signedIn${routePaths.personExport}`)

/** What is handed to somebody who asks what is kept of them: to print, or as a file for another system. */
export function PersonExportPage() {
  const { t } = useTranslation()
  const { personId } = route.useParams()
  const all = useQuery(personExportQuery(personId))
  const title = t('personExport.title')

  if (isFailure(all.error, 'purposeRequired')) {
    return (
      <Page
        title={t('consultations.title')}
        documentTitle={t('consultations.title')}
        intro={t('consultations.intro')}
        width="narrow"
      >
        <StatePurpose personId={personId} onOpened={() => void all.refetch()} />
      </Page>
    )
  }
  return (
    <Page title={title} documentTitle={title} intro={t('personExport.intro')}>
      <LoadState
        data={all.data}
        hasFailed={all.isError}
        failure={<Failure error={all.error} onRetry={() => void all.refetch()} />}
      >
        {(found) => (
          <>
            <Actions>
              <Button onClick={() => window.print()}>{t('personExport.print')}</Button>
              <Button
                variant="default"
                onClick={() =>
                  saveFile(
                    `${t('personExport.file')}.json`,
                    'application/json',
                    JSON.stringify(found, undefined, 2),
                  )
                }
              >
                {t('personExport.save')}
              </Button>
            </Actions>
            <Everything kept={found} />
          </>
        )}
      </LoadState>
    </Page>
  )
}

function Everything({ kept }: { kept: PersonExport }) {
  const { t } = useTranslation()
  const { person, insz, changes, household, guardians, interviews, referrals } = kept
  return (
    <>
      <p style={{ margin: 0 }}>
        {t('personExport.keptBy', {
          organisation: person.organisation.name,
          moment: formatMoment(kept.exportedAt),
        })}
      </p>
      {sectionNames.map((name) => (
        <Section key={name} title={t(`persons.sections.${name}`)}>
          <FactGroup person={person} names={personSections[name]} insz={insz && formatInsz(insz)} />
        </Section>
      ))}
      <Section title={t('persons.sections.household')}>
        <HouseholdLines household={household} guardians={guardians.items} />
      </Section>
      {interviews.map((talk) => (
        <Section key={talk.id} title={t('personExport.talk')}>
          <TalkFacts talk={talk} withNotes />
        </Section>
      ))}
      {referrals.map(({ referral, events }) => (
        <Section
          key={referral.id}
          title={t('personExport.referral', { reference: referral.reference })}
        >
          <ReferralFacts referral={referral} />
          <ReferralTimeline events={events.items} />
        </Section>
      ))}
      <Section title={t('persons.sections.history')}>
        {changes.length === 0 ? (
          <p style={{ margin: 0 }}>{t('persons.history.none')}</p>
        ) : (
          <ChangeList changes={changes} />
        )}
      </Section>
      <Section title={t('consultations.excerpt.title')}>
        <ExcerptTable lines={kept.consultations} />
      </Section>
    </>
  )
}
