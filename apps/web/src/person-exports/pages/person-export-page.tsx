import '../../i18n/late/matches.ts'
import '../../i18n/late/consultations.ts'
import '../../i18n/late/person-export.ts'
import '../../i18n/late/talks.ts'
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
import { FactList } from '../../ui/fact-list.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { CutOff } from '../components/cut-off.tsx'
import { HandOver } from '../components/hand-over.tsx'
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
            <HandOver keptBy={found.person.organisation.name} kept={found} />
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
        <CutOff isCutOff={kept.cutOff.includes('changes')} />
        {changes.length === 0 ? (
          <p style={{ margin: 0 }}>{t('persons.history.none')}</p>
        ) : (
          <ChangeList changes={changes} />
        )}
      </Section>
      {kept.measures.map((measure) => (
        <Section key={measure.setAt} title={t(`vocabulary.fileMeasureKind.${measure.kind}`)}>
          <FactList
            facts={[
              { label: t('personExport.measure.setAt'), value: formatMoment(measure.setAt) },
              { label: t('personExport.measure.reason'), value: measure.reason },
              ...(measure.liftedAt
                ? [
                    {
                      label: t('personExport.measure.liftedAt'),
                      value: formatMoment(measure.liftedAt),
                    },
                  ]
                : []),
              ...(measure.liftReason
                ? [{ label: t('personExport.measure.liftReason'), value: measure.liftReason }]
                : []),
            ]}
          />
        </Section>
      ))}
      {kept.accesses.length > 0 && (
        <Section title={t('personExport.accesses')}>
          <FactList
            facts={kept.accesses.map(({ at, purpose, reason, explanation }) => ({
              label: formatMoment(at),
              value: [
                t(`vocabulary.consultationPurpose.${purpose}`),
                reason && t(`vocabulary.glassReason.${reason}`),
                explanation,
              ]
                .filter(Boolean)
                .join('. '),
            }))}
          />
        </Section>
      )}
      <Section title={t('consultations.excerpt.title')}>
        <CutOff isCutOff={kept.cutOff.includes('consultations')} />
        <ExcerptTable lines={kept.consultations} />
      </Section>
    </>
  )
}
