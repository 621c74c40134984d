import { enoughAttempts } from '@onthaal/shared/referrals'
import type { ReferralEvent } from './referral.ts'

type Attempt = NonNullable<ReferralEvent['attempt']> & {
  id: string
  /** 1 for the first. */
  number: number
  by: string | undefined
  note: string | undefined
}

/** The attempts on a timeline, numbered in the order in which they were written down, newest first. */
export function attemptsOf(events: readonly ReferralEvent[]): Attempt[] {
  return events
    .flatMap(({ id, attempt, by, text }) =>
      attempt ? [{ ...attempt, id, by: by?.displayName, note: text }] : [],
    )
    .map((attempt, index) => ({ ...attempt, number: index + 1 }))
    .reverse()
}

/** Whether the attempts on the timeline are enough to call somebody unreachable. */
export function hasTriedEnough(events: readonly ReferralEvent[]): boolean {
  return enoughAttempts(events.flatMap(({ attempt }) => (attempt ? [attempt] : [])))
}
