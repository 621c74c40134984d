import type { EvaluationList, SocialContext } from '@onthaal/shared/social-contexts/schemas'
import { expect, test } from 'vitest'
import { done, move, submittedReferral } from '../../support/factories.ts'
import { toldOf } from '../../support/notices.ts'
import { testRefusals } from '../../support/refusals.ts'
import {
  contextInput,
  feedbackInput,
  projectReferral,
  sayOfProject,
} from '../../support/social-contexts.ts'
import { testApp } from '../../support/test-app.ts'
import { withdrawal } from '../../support/turns.ts'

const world = testApp()

testRefusals({
  operationId: 'updateSocialContext',
  world,
  by: 'socialWorker',
  notBy: ['clerk', 'cityManager', 'counsellor', 'agencyManager', 'policyOfficer', 'privacyOfficer'],
  path: async () =>
    `/referrals/${(await submittedReferral(await world().asUser('socialWorker'))).id}/socialContext`,
  body: () => contextInput,
  otherBody: () => ({ ...contextInput, livingWage: false }),
})

const put = async (id: string, changes: object, version?: number) => {
  const socialWorker = await world().asUser('socialWorker')
  const path = `/referrals/${id}/socialContext`
  const seen = version ?? done(await socialWorker.get<SocialContext>(path)).version
  return socialWorker.put(path, { ...contextInput, ...changes }, { version: seen })
}

test.each([
  [
    { project: false },
    ['signedOn', 'startsOn', 'endsOn', 'evaluationDates[0]', 'evaluationDates[1]'],
  ],
  [{ evaluationDates: ['2026-03-01'] }, ['evaluationDates[0]']],
  [{ evaluationDates: ['2027-01-04'] }, ['evaluationDates[0]']],
  [{ endsOn: '2026-02-01', evaluationDates: [] }, ['endsOn']],
])('dates that do not fit are refused by name: %j', async (changes, names) => {
  const { id } = await submittedReferral(await world().asUser('socialWorker'))
  const { status, body } = await put(id, changes)
  expect(status).toBe(400)
  expect(body.issues?.map(({ name }) => name)).toEqual(names)
  expect(await world().rows('select from social_context where referral_id = $1', [id])).toEqual([])
})

test('the days for which feedback is asked are those that are named, and a day that was answered stays', async () => {
  const { id } = await projectReferral(world())
  const counsellor = await world().asUser('counsellor')
  done(await counsellor.post(`/referrals/${id}/evaluationFeedback`, feedbackInput))
  const lost = await put(id, { evaluationDates: ['2026-10-01'] })
  expect(lost.body.issues).toMatchObject([{ name: 'evaluationDates', code: 'answered' }])
  const kept = ['2026-03-16', '2026-10-01']
  expect((await put(id, { evaluationDates: kept })).status).toBe(200)
  const days = async () =>
    done(await counsellor.get<EvaluationList>(`/referrals/${id}/evaluations`)).items.map(
      ({ dueOn }) => dueOn,
    )
  expect(await days()).toEqual(kept)
  // What was taken back can be wanted again.
  expect((await put(id, { evaluationDates: [...kept, '2026-09-01'] })).status).toBe(200)
  expect(await days()).toEqual(['2026-03-16', '2026-09-01', '2026-10-01'])
})

test('whoever follows the person hears of other days, and of nothing else', async () => {
  const { id } = await projectReferral(world())
  await world().rows('delete from notice where referral_id = $1', [id])
  const socialWorker = await world().asUser('socialWorker')
  await sayOfProject(socialWorker, id, { livingWage: false, signedOn: '2026-02-19' })
  expect(await toldOf(world(), id)).toEqual([])
  await sayOfProject(socialWorker, id, { evaluationDates: ['2026-03-16'] })
  expect(await toldOf(world(), id)).toEqual(['counsellor changed'])
})

test('of two who say something at once, the second is told that it changed', async () => {
  const { id } = await projectReferral(world())
  const socialWorker = await world().asUser('socialWorker')
  const path = `/referrals/${id}/socialContext`
  const answers = await Promise.all(
    [true, false].map((livingWage) =>
      socialWorker.put(path, { ...contextInput, livingWage }, { version: 2 }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
})

test('nothing is said any more of a referral that was closed, nor of a restricted file', async () => {
  const socialWorker = await world().asUser('socialWorker')
  const closed = await submittedReferral(socialWorker)
  await move(socialWorker, closed, 'cancellation', withdrawal)
  expect((await put(closed.id, {})).body).toMatchObject({ status: 409, currentStatus: 'cancelled' })
  const { id, person } = await submittedReferral(socialWorker)
  await world().rows(
    `insert into file_measure (partition_id, id, person_id, organisation_id, kind, reason, set_at, set_by)
     select partition_id, gen_random_uuid(), person_id, organisation_id, 'restriction', 'x', now(), recorded_by
     from person_file where person_id = $1`,
    [person.id],
  )
  expect((await put(id, {})).body.type).toContain('personRestricted')
})
