import { expect, test } from 'vitest'
import { answered, madeEarlier, newHop } from '../../support/onward.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'answerOnwardReferral',
  world,
  by: 'schoolCounsellor',
  notBy: ['clerk', 'schoolClerk', 'socialWorker', 'cityManager', 'agencyManager'],
  path: async () => `/onwardReferrals/${(await newHop(world())).id}/answer`,
  body: () => ({ answer: 'enrolled', enrolledOn: '2026-03-09' }),
  otherBody: () => ({ answer: 'accepted' }),
})

test('the desk writes down what a school says by telephone, from a waiting list to an enrolment', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const hop = await newHop(world())
  const waiting = await answered(counsellor, hop, {
    ...{ answer: 'waitingList', waitingSince: '2026-02-27' },
  })
  expect(waiting).toMatchObject({ status: 'waitingList', waitingSince: '2026-02-27', version: 2 })
  const enrolled = await answered(counsellor, waiting, {
    ...{ answer: 'enrolled', enrolledOn: '2026-03-09' },
  })
  expect(enrolled).toMatchObject({
    ...{ status: 'enrolled', enrolledOn: '2026-03-09', version: 3 },
    correctableUntil: '2026-03-09T09:00:00.000Z',
    history: [{ event: 'send' }, { event: 'putOnWaitingList' }, { event: 'enrol', by: 'owner' }],
  })
  expect(enrolled).not.toHaveProperty('waitingSince')
})

test('an outcome is corrected for seven days, and not a moment longer', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const refusal = { answer: 'refused', refusalReason: 'capacity' }
  const refused = await answered(counsellor, await newHop(world()), refusal)
  const path = `/onwardReferrals/${refused.id}/answer`
  await madeEarlier(world(), refused.id, 7 * 24 * 60)
  const enrolment = { answer: 'enrolled', enrolledOn: '2026-03-09' }
  const corrected = await answered(counsellor, refused, enrolment)
  expect(corrected).toMatchObject({ status: 'enrolled' })
  expect(corrected).not.toHaveProperty('refusalReason')
  await madeEarlier(world(), refused.id, 1)
  const late = await counsellor.post(path, refusal, { version: corrected.version ?? 0 })
  expect(late.body).toMatchObject({ status: 409 })
})

test('a family comes to a health service, or does not', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const hop = await newHop(world(), { service: { kind: 'health' } })
  const path = `/onwardReferrals/${hop.id}/answer`
  const wrong = await counsellor.post(
    path,
    { answer: 'enrolled', enrolledOn: '2026-03-09' },
    {
      version: 1,
    },
  )
  expect(wrong.status).toBe(409)
  expect(await answered(counsellor, hop, { answer: 'notArrived' })).toMatchObject({
    status: 'notArrived',
  })
})

test('what belongs to an answer is asked for, and days that cannot be are refused', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const { id } = await newHop(world())
  const ask = (body: object) =>
    counsellor.post(`/onwardReferrals/${id}/answer`, body, { version: 1 })
  for (const [body, name, code] of [
    [{ answer: 'enrolled' }, 'enrolledOn', 'required'],
    [{ answer: 'waitingList' }, 'waitingSince', 'required'],
    [{ answer: 'refused' }, 'refusalReason', 'required'],
    [{ answer: 'enrolled', enrolledOn: '2028-01-01' }, 'enrolledOn', 'tooFar'],
    [{ answer: 'waitingList', waitingSince: '2026-03-03' }, 'waitingSince', 'future'],
    [{ answer: 'waitingList', waitingSince: '2020-03-03' }, 'waitingSince', 'tooFar'],
  ] as const) {
    expect((await ask(body)).body, name).toMatchObject({ status: 400, issues: [{ name, code }] })
  }
})

test('a colleague who does not follow the referral answers nothing', async () => {
  const hop = await newHop(world())
  await world().rows(
    `update referral set owner_id = $2
     where id = (select referral_id from onward_referral where id = $1)`,
    [hop.id, userId('counsellor')],
  )
  const counsellor = await world().asUser('schoolCounsellor')
  const path = `/onwardReferrals/${hop.id}/answer`
  expect((await counsellor.post(path, { answer: 'accepted' }, { version: 1 })).status).toBe(409)
  for (const name of ['counsellor', 'otherCounsellor'] as const) {
    const client = await world().asUser(name)
    const { status } = await client.post(path, { answer: 'accepted' }, { version: 1 })
    expect(status, name).toBe(404)
  }
})
