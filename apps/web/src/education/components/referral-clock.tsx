import type { ClockAtSending, SchoolChild, ToldSchool } from '../schooling.ts'
import { SchoolClock } from './school-clock.tsx'
import { SentClock } from './sent-clock.tsx'

interface ReferralClockProps {
  /** Who is referred, where the reader may see that. */
  child: SchoolChild | undefined
  /** What was told of school when it was sent. */
  told: ToldSchool | undefined
  atSending: ClockAtSending | undefined
}

/** On a referral for school: how near it is now, and what was said of it when it was sent. */
export function ReferralClock({ child, told, atSending }: ReferralClockProps) {
  return (
    <>
      {child && <SchoolClock child={child} told={told} withoutReception />}
      {atSending && <SentClock clock={atSending} />}
    </>
  )
}
