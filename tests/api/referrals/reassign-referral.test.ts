import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { acceptedReferral, startedReferral, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { pausedReferral, why } from '../../support/turns.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

async function accepted(): Promise<Referral> {
  return acceptedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'reassignReferral',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => `/referrals/${(await accepted()).id}/reassignment`,
  body: () => ({ owner: userId('secondCounsellor'), ...why }),
  otherBody: () => ({ owner: userId('languageAdvisor'), ...why }),
})

test.each(['counsellor', 'agencyManager'] as const)(
  '%s gives an open referral to a colleague, whatever it has come to',
  async (name) => {
    for (const make of [acceptedReferral, startedReferral, pausedReferral]) {
      const before = await make(await world().asUser('clerk'), await world().asUser('counsellor'))
      const who = await world().asUser(name)
      const path = `/referrals/${before.id}/reassignment`
      const { status, body } = await who.post<Referral>(path, {
        owner: userId('secondCounsellor'),
        ...why,
      })
      expect(status).toBe(200)
      expect(body).toMatchObject({
        status: before.status,
        owner: { id: userId('secondCounsellor') },
        acceptedAt: before.acceptedAt,
      })
    }
  },
)

test('the former owner follows it no more, and the sender sees the new one without the reason', async () => {
  const { id } = await accepted()
  const former = await world().asUser('counsellor')
  const { body } = await former.post<Referral>(`/referrals/${id}/reassignment`, {
    owner: userId('secondCounsellor'),
    ...why,
  })
  expect(body.allowedEvents).toEqual([])
  const clerk = await world().asUser('clerk')
  const seen = await clerk.get<Referral>(`/referrals/${id}`)
  expect(seen.body.owner?.id).toBe(userId('secondCounsellor'))
  expect((await clerk.get(`/referrals/${id}/events`)).text).not.toContain(why.reason)
})

test.each([
  ['otherCounsellor', 'unknown'],
  ['clerk', 'unknown'],
  ['agencyManager', 'role'],
] as const)('%s cannot own it: %s', async (name, code) => {
  const { id } = await accepted()
  const counsellor = await world().asUser('counsellor')
  const path = `/referrals/${id}/reassignment`
  const { status, body } = await counsellor.post(path, { owner: userId(name), ...why })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'owner', code })])
})

test('schooling stays with colleagues who work with it', async () => {
  const owner = await world().asUser('schoolCounsellor')
  const schooling = { type: 'preschool' } as const
  const { id } = await acceptedReferral(await world().asUser('schoolClerk'), owner, schooling)
  const { body } = await owner.post(`/referrals/${id}/reassignment`, {
    owner: userId('secondCounsellor'),
    ...why,
  })
  expect(body.issues).toEqual([expect.objectContaining({ name: 'owner', code: 'education' })])
})

test('the same owner is no other one', async () => {
  const { id } = await accepted()
  const counsellor = await world().asUser('counsellor')
  const path = `/referrals/${id}/reassignment`
  const { status, body } = await counsellor.post(path, { owner: userId('counsellor'), ...why })
  expect(status).toBe(400)
  expect(body.issues).toEqual([
    expect.objectContaining({ in: 'body', name: 'owner', code: 'otherOwner' }),
  ])
})

test('a colleague takes nothing away, and what waits has no owner to change', async () => {
  const { id } = await accepted()
  const colleague = await world().asUser('languageAdvisor')
  const taken = await colleague.post(`/referrals/${id}/reassignment`, {
    owner: userId('secondCounsellor'),
    ...why,
  })
  expect(taken.body).toMatchObject({ status: 409, currentStatus: 'accepted', allowedEvents: [] })
  const sent = await submittedReferral(await world().asUser('clerk'))
  const early = await colleague.post(`/referrals/${sent.id}/reassignment`, {
    owner: userId('secondCounsellor'),
    ...why,
  })
  expect(early.body).toMatchObject({ status: 409, currentStatus: 'submitted' })
})

test('another organisation, and a desk elsewhere, do not know it', async () => {
  const { id } = await accepted()
  for (const name of ['otherCounsellor'] as const) {
    const client = await world().asUser(name)
    const { status } = await client.post(`/referrals/${id}/reassignment`, {
      owner: userId('secondCounsellor'),
      ...why,
    })
    expect(status, name).toBe(404)
  }
})
