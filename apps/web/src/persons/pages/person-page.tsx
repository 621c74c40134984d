import '../../i18n/late/background.ts'
import '../../i18n/late/household.ts'
import '../../i18n/late/matches.ts'
import '../../i18n/late/consultations.ts'
import '../../i18n/late/education.ts'
import '../../i18n/late/eligibility.ts'
import '../../i18n/late/person-export.ts'
import '../../i18n/late/informing.ts'
import '../../i18n/late/talks.ts'
import { mayBeMinor } from '@onthaal/shared/households'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isFailure } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { PrintButton } from '../../api/print-button.tsx'
import { PersonBackground } from '../../background/index.ts'
import { OpenedFor, StatePurpose } from '../../consultations/index.ts'
import { ChildSchoolClock, FollowedChild } from '../../education/index.ts'
import { EligibilityProposal } from '../../eligibility/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import { PersonInforming } from '../../informing/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { useCircumstances } from '../circumstances.ts'
import { FactGroup } from '../components/fact-group.tsx'
import { PersonName } from '../components/person-name.tsx'
import { RestrictedNote } from '../components/restricted-note.tsx'
import { InszReveal } from '../forms/insz-reveal.tsx'
import { personInszQuery, personQuery, readPersonToPrint } from '../person-queries.ts'
import { personSections } from '../person-sections.ts'
import { CarriedNote } from './carried-note.tsx'
import { PersonHistory } from './person-history.tsx'
import { PersonHousehold } from './person-household.tsx'
import { PersonMatches } from './person-matches.tsx'

const sectionNames = ['identity', 'contact', 'languages', 'residence'] as const

const route = getRouteApi(`/signedIn${routePaths.person}`)

export function PersonPage() {
  const { t } = useTranslation()
  const { personId } = route.useParams()
  const { permissions, education } = useSession()
  const { today } = useCircumstances()
  const person = useQuery(personQuery(personId))

  if (isFailure(person.error, 'purposeRequired')) {
    return (
      <Page
        title={t('consultations.title')}
        documentTitle={t('consultations.title')}
        intro={t('consultations.intro')}
        width="narrow"
      >
        <StatePurpose personId={personId} onOpened={() => void person.refetch()} />
      </Page>
    )
  }
  // A file that became one with another is that other one, for whoever follows an old link.
  if (person.data && person.data.id !== personId) {
    return <Navigate {...paths.person(person.data.id)} replace />
  }
  return (
    <Page
      title={person.data ? <PersonName person={person.data} /> : t('persons.file.title')}
      documentTitle={t('persons.file.title')}
      aside={
        person.data &&
        permissions.includes('sendReferrals') && (
          <>
            {permissions.includes('holdInterviews') && (
              <ButtonLink {...paths.startTalk(personId)}>{t('persons.file.startTalk')}</ButtonLink>
            )}
            {person.data.restrictedSince === undefined && (
              <ButtonLink {...paths.refer(personId)} variant="default">
                {t('persons.file.refer')}
              </ButtonLink>
            )}
          </>
        )
      }
    >
      <LoadState
        data={person.data}
        hasFailed={person.isError}
        failure={<Failure error={person.error} onRetry={() => void person.refetch()} />}
      >
        {(found) => (
          <>
            {found.restrictedSince && <RestrictedNote since={found.restrictedSince} />}
            {found.openedFor && <OpenedFor {...found.openedFor} />}
            <CarriedNote person={found} />
            <Actions>
              {found.restrictedSince === undefined && permissions.includes('updatePerson') && (
                <ButtonLink {...paths.editPerson(personId)} variant="default">
                  {t('persons.file.edit')}
                </ButtonLink>
              )}
              {permissions.includes('readConsultations') && (
                <ButtonLink {...paths.personConsultations(personId)} variant="default">
                  {t('consultations.ofPerson.open')}
                </ButtonLink>
              )}
              {permissions.includes('exportPerson') && (
                <ButtonLink {...paths.personExport(personId)} variant="default">
                  {t('personExport.open')}
                </ButtonLink>
              )}
              <PrintButton
                label={t('persons.file.print')}
                read={() => readPersonToPrint(personId)}
              />
            </Actions>
            <PersonMatches person={found} />
            {sectionNames.map((name) => (
              <Section key={name} title={t(`persons.sections.${name}`)}>
                <FactGroup
                  person={found}
                  names={personSections[name]}
                  insz={
                    found.inszMasked && (
                      <InszReveal masked={found.inszMasked} query={personInszQuery(personId)} />
                    )
                  }
                />
              </Section>
            ))}
            <EligibilityProposal
              person={found}
              mayAnswer={
                found.restrictedSince === undefined && permissions.includes('updatePerson')
              }
            />
            {education && mayBeMinor(found.birthDate, today) && (
              <>
                <ChildSchoolClock child={found} />
                <FollowedChild
                  personId={personId}
                  child={found}
                  mayChange={found.restrictedSince === undefined}
                />
              </>
            )}
            <PersonBackground
              person={found}
              mayChange={
                found.restrictedSince === undefined && permissions.includes('updatePerson')
              }
            />
            <PersonHousehold person={found} />
            <PersonInforming
              personId={personId}
              mayChange={
                found.restrictedSince === undefined && permissions.includes('updatePerson')
              }
            />
            <Outlet />
            <PersonHistory personId={personId} />
            <p style={{ margin: 0, color: 'var(--oh-ink-soft)' }}>
              {t('persons.file.recorded', {
                organisation: found.organisation.name,
                date: formatDay(found.recordedAt),
              })}
            </p>
          </>
        )}
      </LoadState>
    </Page>
  )
}
