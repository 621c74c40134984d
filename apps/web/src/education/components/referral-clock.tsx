import type { ClockAtSending, SchoolChild } from '../schooling.ts'
import { SchoolClock } from './school-clock.tsx'
import { SentClock } from './sent-clock.tsx'

interface ReferralClockProps {
  /** Who is referred, where the reader may see that. */
  child: SchoolChild | undefined
  atSending: ClockAtSending | undefined
}

/** On a referral for school: how near it is now, and what was said of it when it was sent. */
export function ReferralClock({ child, atSending }: ReferralClockProps) {
  return (
    <>
      {child && <SchoolClock child={child} />}
      {atSending && <SentClock clock={atSending} />}
    </>
  )
}
