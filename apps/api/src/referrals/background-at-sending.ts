import { backgroundAtSending } from '@onthaal/shared/background'
import type { SentBackground } from '@onthaal/shared/background/schemas'
import { livesWithChild } from '@onthaal/shared/households'
import type { Day } from '@onthaal/shared/time'
import type { snapshotOf } from '../households/index.ts'
import type { ReferralRecord } from './referral-records.ts'
import type { ReferralRepositories } from './referral-use-cases.ts'

interface AtSending {
  /** As it goes along. */
  readonly household: Awaited<ReturnType<typeof snapshotOf>>
  readonly today: Day
}

/**
 * What goes along with a referral of what is known of the background of its person: it stays with the referral
 * when they tell something else later.
 */
export async function sentBackground(
  { backgrounds }: Pick<ReferralRepositories, 'backgrounds'>,
  { referral, person }: Pick<ReferralRecord, 'referral' | 'person'>,
  { household, today }: AtSending,
): Promise<SentBackground | null> {
  const known = await backgrounds.answersOf(person, [person.personId])
  const others = household.filter(({ isReferred }) => !isReferred)
  const facts = {
    birthDate: person.birthDate,
    hasChild: livesWithChild(others, today),
    answers: known.get(person.personId) ?? {},
  }
  return backgroundAtSending(referral.type, facts, today) as SentBackground | null
}
