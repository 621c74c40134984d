import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import {
  completedReferral,
  completion,
  failure,
  move,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { why, withdrawal } from '../../support/turns.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

async function completed(): Promise<Referral> {
  return completedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'reopenReferral',
  world,
  by: 'agencyManager',
  notBy: ['clerk', 'socialWorker', 'counsellor', 'languageAdvisor', 'policyOfficer'],
  path: async () => `/referrals/${(await completed()).id}/reopening`,
  body: () => ({ owner: userId('counsellor'), ...why }),
  otherBody: () => ({ owner: userId('secondCounsellor'), ...why }),
})

test('the manager of the desk has it followed up again, as if it had not ended', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const started = await startedReferral(clerk, counsellor)
  const ended = { ...completion, messageToReferrer: 'Gelukt.' }
  const closed = await move(counsellor, started, 'completion', ended)
  const seen = await move(clerk, closed, 'acknowledgement')
  const manager = await world().asUser('agencyManager')
  const path = `/referrals/${seen.id}/reopening`
  const { status, body } = await manager.post<Referral>(path, {
    owner: userId('secondCounsellor'),
    ...why,
  })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    status: 'inProgress',
    owner: { id: userId('secondCounsellor') },
    acceptedAt: started.acceptedAt,
  })
  const gone = ['outcome', 'outcomeDate', 'messageToReferrer', 'closedAt', 'acknowledgedAt']
  for (const field of gone) expect(body).not.toHaveProperty(field)
})

test('what failed is reopened too, and the sender does not read why', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const failed = await move(
    counsellor,
    await startedReferral(clerk, counsellor),
    'failure',
    failure,
  )
  const manager = await world().asUser('agencyManager')
  const reopened = await move(manager, failed, 'reopening', { owner: userId('counsellor'), ...why })
  expect(reopened.status).toBe('inProgress')
  expect((await clerk.get(`/referrals/${failed.id}/events`)).text).not.toContain(why.reason)
})

test.each([
  ['otherCounsellor', 'unknown'],
  ['agencyManager', 'role'],
] as const)('%s cannot own it: %s', async (name, code) => {
  const { id } = await completed()
  const manager = await world().asUser('agencyManager')
  const path = `/referrals/${id}/reopening`
  const { status, body } = await manager.post(path, { owner: userId(name), ...why })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'owner', code })])
})

test('what was referred anew in the meantime is not opened beside it', async () => {
  const { id, person } = await completed()
  const anew = await submittedReferral(await world().asUser('clerk'), { person: person.id })
  const manager = await world().asUser('agencyManager')
  const { body } = await manager.post(`/referrals/${id}/reopening`, {
    owner: userId('counsellor'),
    ...why,
  })
  expect(body).toMatchObject({
    status: 409,
    type: 'urn:problem-type:onthaal:referrals:referralPending',
    existing: anew.id,
  })
})

test('what is open, or was withdrawn, is not reopened, and not by the sender', async () => {
  const [clerk, manager] = [await world().asUser('clerk'), await world().asUser('agencyManager')]
  const sent = await submittedReferral(clerk)
  const open = await manager.post(`/referrals/${sent.id}/reopening`, {
    owner: userId('counsellor'),
    ...why,
  })
  expect(open.body).toMatchObject({
    status: 409,
    currentStatus: 'submitted',
    allowedEvents: ['assign', 'void'],
    unmetNeeds: [],
  })
  await move(clerk, sent, 'cancellation', withdrawal)
  const gone = await manager.post(`/referrals/${sent.id}/reopening`, {
    owner: userId('counsellor'),
    ...why,
  })
  expect(gone.body).toMatchObject({ status: 409, currentStatus: 'cancelled' })
  const { id } = await completed()
  const cityManager = await world().asUser('cityManager')
  const wrong = await cityManager.post(`/referrals/${id}/reopening`, {
    owner: userId('counsellor'),
    ...why,
  })
  expect(wrong.body).toMatchObject({ status: 409, currentStatus: 'completed' })
})

// Last, because no session outlives the days that pass.
test('ninety days later it is too late', async () => {
  const { id } = await completed()
  const before = world().clock.now
  for (const [days, status] of [
    [91, 409],
    [90, 200],
  ] as const) {
    world().clock.now = new Date(before.getTime() + days * 86_400_000)
    const manager = await world().signIn('agencyManager')
    const answer = await manager.post(`/referrals/${id}/reopening`, {
      owner: userId('counsellor'),
      ...why,
    })
    expect(answer.status).toBe(status)
    if (status === 409) expect(answer.body.unmetNeeds).toEqual(['withinReopenTime'])
  }
})
