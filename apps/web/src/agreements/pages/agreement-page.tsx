import '../../i18n/late/agreements.ts'
import '../../i18n/late/figures.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { PrintButton } from '../../api/print-button.tsx'
import { linkToList, periodName } from '../../dashboards/index.ts'
import { ExportButton } from '../../exports/index.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { PeriodReports } from '../../period-reports/index.ts'
import { TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import type { AgreementCommitment, AgreementFile, Figures } from '../agreement.ts'
import { agreementQuery, indicatorsQuery } from '../agreement-queries.ts'
import { placeOfCommitment } from '../commitment-places.ts'
import { AgreementFacts } from '../components/agreement-facts.tsx'
import { AgreementHistory } from '../components/agreement-history.tsx'
import { CommitmentTable } from '../components/commitment-table.tsx'
import { ContactTable, SignatoryTable } from '../components/people-tables.tsx'
import { CommitmentForm } from '../forms/commitment-form.tsx'
import { ContactForm } from '../forms/contact-form.tsx'
import { SignatoryForm } from '../forms/signatory-form.tsx'
import { TermsForm } from '../forms/terms-form.tsx'
import styles from './agreement-page.module.css'

const route = getRouteApi(`/signedIn${routePaths.agreement}`)

/** One agreement: its register and how each paragraph is kept, to read, to print, and to change for who may. */
export function AgreementPage() {
  const { t } = useTranslation()
  const { agreementId } = route.useParams()
  const agreement = useQuery(agreementQuery(agreementId))

  return (
    <Page
      title={agreement.data?.reference ?? t('agreements.one')}
      documentTitle={t('agreements.one')}
    >
      <LoadState
        data={agreement.data}
        hasFailed={agreement.isError}
        failure={<Failure error={agreement.error} onRetry={() => void agreement.refetch()} />}
      >
        {(found) => <Found agreement={found} read={() => agreement.refetch()} />}
      </LoadState>
      <TextLink {...paths.agreements()}>{t('agreements.back')}</TextLink>
    </Page>
  )
}

/** What is being changed, in a dialog. */
type Change =
  | { what: 'terms' }
  | { what: 'signatory'; at: number }
  | { what: 'contact'; at: number }
  | { what: 'commitment'; commitment: AgreementCommitment }

interface FoundProps {
  agreement: AgreementFile
  read: () => Promise<unknown>
}

function Found({ agreement, read }: FoundProps) {
  const { t } = useTranslation()
  const { permissions } = useSession()
  const { sender, known, indicators } = useIndicators(agreement)
  const [change, setChange] = useState<Change>()
  const { signatories, contacts, commitments } = agreement
  const mayChange = permissions.includes('manageAgreements')
  const of = { agreement: agreement.id }
  const forms = { agreement, onClose: () => setChange(undefined) }

  return (
    <div className={styles.paper}>
      <Section title={t('agreements.sections.terms')}>
        <AgreementFacts
          agreement={agreement}
          linkOf={({ id, reference }) => <TextLink {...paths.agreement(id)}>{reference}</TextLink>}
        />
        <Actions>
          {mayChange && (
            <Button variant="default" onClick={() => setChange({ what: 'terms' })}>
              {t('agreements.changeTerms')}
            </Button>
          )}
          <PrintButton label={t('agreements.print')} read={read} variant="default" />
        </Actions>
      </Section>
      {commitments.length > 0 && (
        <Section title={t('agreements.sections.commitments')}>
          {indicators.isError && (
            <Failure error={indicators.error} onRetry={() => void indicators.refetch()} />
          )}
          <CommitmentTable
            agreement={agreement}
            known={known}
            linkOf={(commitment) => <PlaceLink commitment={commitment} />}
            {...(mayChange && {
              onChange: (commitment) => setChange({ what: 'commitment', commitment }),
            })}
          />
          <Actions>
            <ExportButton list={{ commitments: of }} />
            {known && (
              <TextLink {...paths.figures({ grain: 'schoolYear', sender })}>
                {t('agreements.toFigures')}
              </TextLink>
            )}
          </Actions>
        </Section>
      )}
      {permissions.includes('readDashboard') && <PeriodReports agreement={agreement} />}
      <Section title={t('agreements.sections.contacts')}>
        <ContactTable
          agreement={agreement}
          {...(mayChange && { onChange: (at) => setChange({ what: 'contact', at }) })}
        />
        <Actions>
          {mayChange && (
            <Button
              variant="default"
              onClick={() => setChange({ what: 'contact', at: contacts.length })}
            >
              {t('agreements.addContact')}
            </Button>
          )}
          {contacts.length > 0 && <ExportButton list={{ agreementContacts: of }} />}
        </Actions>
      </Section>
      <Section title={t('agreements.sections.signatories')}>
        <SignatoryTable
          agreement={agreement}
          {...(mayChange && { onChange: (at) => setChange({ what: 'signatory', at }) })}
        />
        <Actions>
          {mayChange && (
            <Button
              variant="default"
              onClick={() => setChange({ what: 'signatory', at: signatories.length })}
            >
              {t('agreements.addSignatory')}
            </Button>
          )}
          {signatories.length > 0 && <ExportButton list={{ signatories: of }} />}
        </Actions>
      </Section>
      <div className={styles.history}>
        <Section title={t('agreements.sections.history')}>
          <AgreementHistory agreement={agreement} />
          {agreement.changeCount > 0 && (
            <Actions>
              <ExportButton list={{ agreementChanges: of }} />
            </Actions>
          )}
        </Section>
      </div>
      {change?.what === 'terms' && <TermsForm {...forms} />}
      {change?.what === 'commitment' && (
        <CommitmentForm {...forms} commitment={change.commitment} />
      )}
      {change?.what === 'contact' && <ContactForm {...forms} at={change.at} />}
      {change?.what === 'signatory' && <SignatoryForm {...forms} at={change.at} />}
    </div>
  )
}

/** Leads to where somebody sees a commitment of their own side being kept, if they work there. */
function PlaceLink({ commitment }: { commitment: AgreementCommitment }) {
  const { t } = useTranslation()
  const place = placeOfCommitment(commitment, useSession())
  if (place === undefined) return null
  return (
    <div className={styles.place}>
      <TextLink {...paths[place]()}>{t(`shell.nav.${place}`)}</TextLink>
    </div>
  )
}

/** The figures of the commitments, for whoever may read figures: the agency those of the other side alone. */
function useIndicators({ id, partners, commitments }: AgreementFile) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { permissions, organisation } = useSession()
  const other = partners.find(({ id }) => id !== organisation.id)
  const counted = organisation.kind === 'agency' && other !== undefined ? other : organisation
  const sender = counted === organisation ? undefined : counted.id
  const isAsked = permissions.includes('readDashboard') && commitments.length > 0
  const indicators = useQuery({ ...indicatorsQuery(sender), enabled: isAsked })
  const figures = indicators.data
  const known = figures && {
    figures,
    counted: counted.kind,
    periodOf: (period: Figures['periods'][number]) =>
      periodName(figures.grain, period, t, language),
    show: linkToList({ page: 'agreement', agreementId: id }),
  }
  return { sender, known, indicators }
}
