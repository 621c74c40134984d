import type { Referral } from '@onthaal/shared/referrals/schemas'
import type {
  NewFeedback,
  SocialContext,
  SocialContextInput,
} from '@onthaal/shared/social-contexts/schemas'
import type { Client } from './client.ts'
import { acceptedReferral, done } from './factories.ts'
import type { TestApp } from './test-app.ts'
import { userId } from './world.ts'

/** What a social worker says of a project; the first evaluation is near enough for feedback. */
export const contextInput: SocialContextInput = {
  project: true,
  livingWage: true,
  signedOn: '2026-02-20',
  startsOn: '2026-02-23',
  endsOn: '2026-12-31',
  evaluationDates: ['2026-03-16', '2026-09-01'],
}

export const feedbackInput: NewFeedback = {
  evaluation: '2026-03-16',
  progress: 'asAgreed',
  text: 'Ze volgt de lessen en is er altijd.',
}

/** Says of a referral within which project it is. */
export async function sayOfProject(
  socialWorker: Client,
  referralId: string,
  changes: Partial<SocialContextInput> = {},
): Promise<SocialContext> {
  const path = `/referrals/${referralId}/socialContext`
  const { version } = done(await socialWorker.get<SocialContext>(path))
  const input = { ...contextInput, ...changes }
  return done(await socialWorker.put<SocialContext>(path, input, { version }))
}

/** A referral of the OCMW within a project, that the counsellor picked up. */
export async function projectReferral(
  world: TestApp,
  changes: Parameters<typeof acceptedReferral>[2] = {},
): Promise<Referral> {
  const socialWorker = await world.asUser('socialWorker')
  const referral = await acceptedReferral(socialWorker, await world.asUser('counsellor'), changes)
  await sayOfProject(socialWorker, referral.id)
  return referral
}

/** Rows of a project at every referral that was sent, whoever sent it: past the rule that it is an OCMW. */
export async function projectOfEach(world: Pick<TestApp, 'rows'>): Promise<void> {
  await world.rows(
    `with said as (
       insert into social_context
       select partition_id, id, 1, true, true, now(), now(), now(), '{2026-05-04}', now(), $1::uuid from referral
     ), asked as (
       insert into project_evaluation select partition_id, id, now(), now(), now() from referral
       returning partition_id, referral_id, due_on
     )
     insert into project_feedback
     select partition_id, gen_random_uuid(), referral_id, due_on, 'asAgreed', 'Goed.', now(), $1::uuid from asked`,
    [userId('counsellor')],
  )
}
