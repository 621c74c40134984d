import '../../i18n/late/chain.ts'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import type { EducationChain } from '../chain.ts'
import { personChainQuery, referralChainQuery } from '../chain-queries.ts'
import { ReferralClock } from '../components/referral-clock.tsx'
import { ChainPanel } from '../forms/chain-panel.tsx'
import { TakeOver } from '../forms/take-over.tsx'
import type { ClockAtSending, SchoolChild, ToldSchool } from '../schooling.ts'

interface FollowedChildProps {
  personId: string
  child: SchoolChild
  mayChange: boolean
}

/** On a file: how the child is followed until there is proof of an education. */
export function FollowedChild({ personId, child, mayChange }: FollowedChildProps) {
  return (
    <ChainSection chain={useQuery(personChainQuery(personId))} mayChange={mayChange}>
      {mayChange && <TakeOver personId={personId} child={child} />}
    </ChainSection>
  )
}

interface FollowedReferralProps {
  referralId: string
  /** Who is referred, where the reader may see that. */
  child: SchoolChild | undefined
  told: ToldSchool | undefined
  atSending: ClockAtSending | undefined
}

/** On a referral for school: how its child is followed, and the clock, which proof stops. */
export function FollowedReferral({ referralId, child, ...clock }: FollowedReferralProps) {
  const chain = useQuery({ ...referralChainQuery(referralId), enabled: child !== undefined })
  const hasProofOfEducation = chain.data?.proof !== undefined
  return (
    <>
      {child && <ChainSection chain={chain} mayChange />}
      <ReferralClock child={child && { ...child, hasProofOfEducation }} {...clock} />
    </>
  )
}

interface ChainSectionProps {
  chain: UseQueryResult<EducationChain | null>
  mayChange: boolean
  children?: ReactNode
}

function ChainSection({ chain, mayChange, children }: ChainSectionProps) {
  const { t } = useTranslation()
  return (
    <Section title={t('chain.title')}>
      <LoadState
        data={chain.data}
        hasFailed={chain.isError}
        failure={<Failure error={chain.error} onRetry={() => void chain.refetch()} />}
      >
        {(found) =>
          found === null ? (
            <p style={{ margin: 0 }}>{t('chain.nobody')}</p>
          ) : (
            <ChainPanel chain={found} mayChange={mayChange} />
          )
        }
      </LoadState>
      {children}
    </Section>
  )
}
