import '../../i18n/late/organisations.ts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { LetterTexts } from '../../letters/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { OwnOrganisationForm } from '../forms/own-organisation-form.tsx'
import { useUpdateOwnOrganisation } from '../organisation-mutations.ts'
import { ownOrganisationQuery } from '../organisation-queries.ts'
import { Handovers } from './handovers.tsx'
import { Municipalities } from './municipalities.tsx'
import { ReceivingDesks } from './receiving-desks.tsx'

/** The own organisation, and for the agency those that work with it. */
export function OrganisationsPage() {
  const { t } = useTranslation()
  const { permissions, organisation } = useSession()
  const own = useQuery(ownOrganisationQuery)
  const update = useUpdateOwnOrganisation()
  const title = t('organisations.title')

  return (
    <Page title={title} documentTitle={title} intro={t('organisations.intro')}>
      <Section title={t('organisations.own')}>
        <LoadState
          data={own.data}
          hasFailed={own.isError}
          failure={<Failure error={own.error} onRetry={() => void own.refetch()} />}
        >
          {(found) => <OwnOrganisationForm organisation={found} update={update} />}
        </LoadState>
      </Section>
      {permissions.includes('manageReceivingDesks') && <ReceivingDesks />}
      {organisation.kind !== 'agency' && <LetterTexts />}
      {permissions.includes('manageMunicipalities') && <Municipalities />}
      {permissions.includes('handOverPartitions') && <Handovers />}
    </Page>
  )
}
