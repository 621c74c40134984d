import { belgianDay } from '@onthaal/shared/time'
import { SentBackground } from '../../background/index.ts'
import { FollowedReferral, SentTrack, trackOfType } from '../../education/index.ts'
import { SentEligibility } from '../../eligibility/index.ts'
import type { Person } from '../../persons/index.ts'
import type { Referral } from '../referral.ts'

interface SentAlongProps {
  referral: Referral
  /** The person as the reader may see them. */
  person: Person | undefined
  /** Whether the reader works with the schooling of minors. */
  education: boolean
}

/** What went along with a referral beside the file: what the rules said, and what the person told. */
export function SentAlong({ referral, person, education }: SentAlongProps) {
  const { type, eligibility, compulsoryClock, background, household, submittedAt } = referral
  const track = trackOfType(type)
  return (
    <>
      {education && track && person && submittedAt && (
        <SentTrack
          track={track}
          child={person}
          told={background}
          members={household ?? []}
          on={belgianDay(new Date(submittedAt))}
        />
      )}
      {eligibility && <SentEligibility eligibility={eligibility} />}
      {education && type === 'compulsoryEducation' && (
        <FollowedReferral
          referralId={referral.id}
          child={person}
          told={background}
          atSending={compulsoryClock}
        />
      )}
      {background && !track && <SentBackground background={background} />}
    </>
  )
}
