import '../../i18n/late/shared-clients.ts'
import { sharesPerson } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { OnwardSection } from '../../onward-referrals/index.ts'
import { paths } from '../../paths.ts'
import { type Person, useFactWords } from '../../persons/index.ts'
import { TextLink } from '../../shell/index.ts'
import { ProjectSections } from '../../social-contexts/index.ts'
import { AppointmentSection } from '../forms/appointment-section.tsx'
import type { Referral } from '../referral.ts'
import { AgencySection } from './agency-section.tsx'
import { ClientMatches } from './client-matches.tsx'

interface LateSectionsProps {
  /** How the reader stands to a referral for school; nothing for any other. */
  onward: { isDesk: boolean; isOwner: boolean; mayRefer: boolean } | undefined
  referral: Referral
  /** The person as the sender knows them, once that is read. */
  person: Person | undefined
  /** Whether the reader follows it up at the desk that received it. */
  isAtDesk: boolean
}

/** What comes after the page, in one part: the appointment, and where else the desk may know the person from. */
export function LateSections({ referral, person, isAtDesk, onward }: LateSectionsProps) {
  const { t } = useTranslation()
  const words = useFactWords()
  const { organisation } = useSession()
  const isReceiver = referral.receiver.id === organisation.id
  const isShared = referral.submittedAt !== undefined && sharesPerson(referral)
  return (
    <>
      {isShared && (
        <p style={{ margin: 0 }}>
          <TextLink {...paths.sharedClient(referral.id)}>{t('sharedClients.open')}</TextLink>
        </p>
      )}
      <AppointmentSection referral={referral} contactLanguage={person?.contactLanguage} />
      {referral.sender.kind === 'ocmw' && <ProjectSections referralId={referral.id} />}
      {onward && (
        <OnwardSection referralId={referral.id} partition={person?.partition} {...onward} />
      )}
      {isReceiver && organisation.kind === 'agency' && <AgencySection referral={referral} />}
      {isAtDesk && organisation.kind === 'agency' && person && (
        <ClientMatches referralId={referral.id} person={person} words={words} />
      )}
    </>
  )
}
