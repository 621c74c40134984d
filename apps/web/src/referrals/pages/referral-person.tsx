import '../../i18n/late/person-export.ts'
import { Text } from '@mantine/core'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { InszReveal, type Person, PersonFacts } from '../../persons/index.ts'
import { TextLink } from '../../shell/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { CopyPanel } from '../components/copy-panel.tsx'
import { ClientNumber } from '../forms/client-number.tsx'
import type { Referral } from '../referral.ts'
import { referralPersonInszQuery } from '../referral-queries.ts'

interface ReferralPersonProps {
  referral: Referral
  /** The person as the sender knows them. */
  person: UseQueryResult<Person>
  /** Whether what is known of the person reaches the reader. */
  isShared: boolean
  isSender: boolean
  isReceiver: boolean
  /** Whether the reader follows referrals up at the side that received it. */
  follows: boolean
}

/** Who a referral is about, as the reader may see them. */
export function ReferralPerson(props: ReferralPersonProps) {
  const { referral, person, isShared, isSender, isReceiver, follows } = props
  const { t } = useTranslation()
  const { permissions } = useSession()
  const inszQuery = referralPersonInszQuery(referral.id)
  const shown = useQuery(inszQuery)
  const masked = person.data?.inszMasked
  const reveal = follows && masked && <InszReveal masked={masked} query={inszQuery} />
  return (
    <>
      {isShared ? (
        <LoadState
          data={person.data}
          hasFailed={person.isError}
          failure={<Failure error={person.error} onRetry={() => void person.refetch()} />}
        >
          {(known) => (
            <>
              <PersonFacts person={known} insz={reveal} />
              {follows && (
                <CopyPanel
                  referral={referral}
                  person={known}
                  insz={shown.data?.insz}
                  reveal={reveal}
                />
              )}
            </>
          )}
        </LoadState>
      ) : (
        <Text>{t('referrals.page.personNotShared')}</Text>
      )}
      {follows && isShared && referral.receiver.kind === 'agency' && (
        <ClientNumber referral={referral} />
      )}
      {permissions.includes('exportPerson') && isReceiver && (
        <TextLink {...paths.referralExport(referral.id)}>{t('personExport.open')}</TextLink>
      )}
      {permissions.includes('readPerson') && isSender && (
        <TextLink {...paths.person(referral.person.id)}>{t('referrals.page.openFile')}</TextLink>
      )}
    </>
  )
}
