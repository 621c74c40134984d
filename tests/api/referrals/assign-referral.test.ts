import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { acceptedReferral, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

async function submitted(): Promise<Referral> {
  return submittedReferral(await world().asUser('clerk'))
}

testRefusals({
  operationId: 'assignReferral',
  world,
  by: 'agencyManager',
  notBy: ['clerk', 'socialWorker', 'counsellor', 'languageAdvisor', 'policyOfficer'],
  path: async () => `/referrals/${(await submitted()).id}/assignment`,
  body: () => ({ owner: userId('secondCounsellor') }),
  otherBody: () => ({ owner: userId('counsellor') }),
})

test('the manager of the desk gives a new referral to a colleague', async () => {
  const { id, pickUpBy } = await submitted()
  const manager = await world().asUser('agencyManager')
  const { status, body } = await manager.post<Referral>(`/referrals/${id}/assignment`, {
    owner: userId('secondCounsellor'),
  })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    status: 'accepted',
    owner: { id: userId('secondCounsellor') },
    pickUpBy,
  })
  const second = await world().asUser('secondCounsellor')
  expect((await second.get<Referral>(`/referrals/${id}`)).body.allowedEvents).toContain(
    'firstContact',
  )
})

test.each([
  ['clerk', 'unknown'],
  ['otherCounsellor', 'unknown'],
  ['agencyManager', 'role'],
] as const)('%s cannot own it, and the manager reads why: %s', async (name, code) => {
  const { id } = await submitted()
  const manager = await world().asUser('agencyManager')
  const path = `/referrals/${id}/assignment`
  const { status, body } = await manager.post(path, { owner: userId(name) })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'owner', code })])
})

test('an account that was closed owns nothing more', async () => {
  const { id } = await submitted()
  const close = (at: string | null) =>
    world().rows('update user_account set disabled_at = $2 where id = $1', [
      userId('languageAdvisor'),
      at,
    ])
  await close('2026-03-01T09:00:00Z')
  try {
    const manager = await world().asUser('agencyManager')
    const path = `/referrals/${id}/assignment`
    const { body } = await manager.post(path, { owner: userId('languageAdvisor') })
    expect(body.issues).toEqual([expect.objectContaining({ name: 'owner', code: 'unknown' })])
  } finally {
    await close(null)
  }
})

test('schooling goes to a colleague who works with it', async () => {
  const sent = await submittedReferral(await world().asUser('schoolClerk'), { type: 'preschool' })
  const manager = await world().asUser('schoolManager')
  const path = `/referrals/${sent.id}/assignment`
  const without = await manager.post(path, { owner: userId('counsellor') })
  expect(without.body.issues).toEqual([
    expect.objectContaining({ name: 'owner', code: 'education' }),
  ])
  const withIt = await manager.post(path, { owner: userId('schoolCounsellor') })
  expect(withIt.status).toBe(200)
})

test('what was picked up is not assigned, and a manager of the sender assigns nothing', async () => {
  const { id } = await acceptedReferral(
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
  )
  const manager = await world().asUser('agencyManager')
  const late = await manager.post(`/referrals/${id}/assignment`, {
    owner: userId('secondCounsellor'),
  })
  expect(late.body).toMatchObject({
    status: 409,
    currentStatus: 'accepted',
    allowedEvents: ['undoAccept', 'release', 'cancel', 'reassign', 'extend', 'void'],
    unmetNeeds: [],
  })
  const sent = await submitted()
  const cityManager = await world().asUser('cityManager')
  const wrong = await cityManager.post(`/referrals/${sent.id}/assignment`, {
    owner: userId('secondCounsellor'),
  })
  expect(wrong.body).toMatchObject({
    status: 409,
    currentStatus: 'submitted',
    allowedEvents: ['void'],
  })
})

test('of two who assign at the same moment, exactly one succeeds', async () => {
  const { over } = await world().listen()
  const managers = await Promise.all(
    (['agencyManager', 'leadCounsellor'] as const).map(async (name) =>
      over(await world().asUser(name)),
    ),
  )
  for (let round = 0; round < 10; round += 1) {
    const { id, version } = await submitted()
    const inOrder = round % 2 === 0 ? managers : managers.toReversed()
    const answers = await Promise.all(
      inOrder.map((manager, at) => {
        const owner = userId(at === 0 ? 'counsellor' : 'secondCounsellor')
        return manager.post<Referral>(`/referrals/${id}/assignment`, { owner }, { version })
      }),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
    const winner = answers.find(({ status }) => status === 200)
    const [row] = await world().rows(
      `select owner_id, (select count(*)::int from referral_event
        where referral_id = referral.id and event = 'assign') as assigned
       from referral where id = $1`,
      [id],
    )
    expect(row).toEqual({ owner_id: winner?.body.owner?.id, assigned: 1 })
  }
})
