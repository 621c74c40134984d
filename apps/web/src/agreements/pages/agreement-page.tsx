import '../../i18n/late/agreements.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { PrintButton } from '../../api/print-button.tsx'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import type { AgreementCommitment, AgreementFile } from '../agreement.ts'
import { agreementQuery } from '../agreement-queries.ts'
import { AgreementFacts } from '../components/agreement-facts.tsx'
import { CommitmentTable } from '../components/commitment-table.tsx'
import { ContactTable, SignatoryTable } from '../components/people-tables.tsx'
import { CommitmentForm } from '../forms/commitment-form.tsx'
import { ContactForm } from '../forms/contact-form.tsx'
import { SignatoryForm } from '../forms/signatory-form.tsx'
import { TermsForm } from '../forms/terms-form.tsx'

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
  const [change, setChange] = useState<Change>()
  const { signatories, contacts, commitments } = agreement
  const mayChange = permissions.includes('manageAgreements')
  const forms = { agreement, onClose: () => setChange(undefined) }

  return (
    <>
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
          <CommitmentTable
            agreement={agreement}
            {...(mayChange && {
              onChange: (commitment) => setChange({ what: 'commitment', commitment }),
            })}
          />
        </Section>
      )}
      <Section title={t('agreements.sections.contacts')}>
        <ContactTable
          agreement={agreement}
          {...(mayChange && { onChange: (at) => setChange({ what: 'contact', at }) })}
        />
        {mayChange && (
          <div>
            <Button
              variant="default"
              onClick={() => setChange({ what: 'contact', at: contacts.length })}
            >
              {t('agreements.addContact')}
            </Button>
          </div>
        )}
      </Section>
      <Section title={t('agreements.sections.signatories')}>
        <SignatoryTable
          agreement={agreement}
          {...(mayChange && { onChange: (at) => setChange({ what: 'signatory', at }) })}
        />
        {mayChange && (
          <div>
            <Button
              variant="default"
              onClick={() => setChange({ what: 'signatory', at: signatories.length })}
            >
              {t('agreements.addSignatory')}
            </Button>
          </div>
        )}
      </Section>
      {change?.what === 'terms' && <TermsForm {...forms} />}
      {change?.what === 'commitment' && (
        <CommitmentForm {...forms} commitment={change.commitment} />
      )}
      {change?.what === 'contact' && <ContactForm {...forms} at={change.at} />}
      {change?.what === 'signatory' && <SignatoryForm {...forms} at={change.at} />}
    </>
  )
}
