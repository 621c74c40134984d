import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import {
  acceptedReferral,
  completedReferral,
  move,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { why } from '../../support/turns.ts'

const world = testApp()
const number = { agiiClientNumber: 'C0012345' }

async function accepted(): Promise<Referral> {
  return acceptedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'updateClientNumber',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'agencyManager', 'cityManager', 'policyOfficer'],
  path: async () => `/referrals/${(await accepted()).id}/clientNumber`,
  body: () => number,
})

test('the desk writes the number down however it is typed, and takes it away again', async () => {
  const { id, version } = await accepted()
  const counsellor = await world().asUser('counsellor')
  const path = `/referrals/${id}/clientNumber`
  const typed = await counsellor.put<Referral>(path, { agiiClientNumber: ' c 001-2345' })
  expect(typed.status).toBe(200)
  expect(typed.body).toMatchObject({ ...number, version: version + 1 })
  const colleague = await world().asUser('secondCounsellor')
  expect((await colleague.get<Referral>(`/referrals/${id}`)).body).toMatchObject(number)
  const gone = await counsellor.put<Referral>(path, {})
  expect(gone.body).not.toHaveProperty('agiiClientNumber')
})

test.each(['C001234', '00123456', 'C00123456', 'CC012345', '85.07.30-033.28'])(
  '%s is no number of a client',
  async (agiiClientNumber) => {
    const { id } = await accepted()
    const counsellor = await world().asUser('counsellor')
    const path = `/referrals/${id}/clientNumber`
    const { status, body, text } = await counsellor.put(path, { agiiClientNumber })
    expect(status).toBe(400)
    expect(body.issues).toEqual([
      expect.objectContaining({ name: 'agiiClientNumber', code: 'clientNumber' }),
    ])
    expect(text).not.toContain(agiiClientNumber)
  },
)

test('it never reaches the sender: not on the referral, nor in its history or its lists', async () => {
  const { id } = await accepted()
  await (await world().asUser('counsellor')).put(`/referrals/${id}/clientNumber`, number)
  for (const name of ['clerk', 'cityManager'] as const) {
    const sender = await world().asUser(name)
    for (const path of [`/referrals/${id}`, `/referrals/${id}/events`, '/referrals?box=sent']) {
      const { status, text } = await sender.get(path)
      expect(status).toBe(200)
      expect(text).not.toMatch(/C0012345|clientNumber/)
    }
  }
  const desk = await world().asUser('secondCounsellor')
  const { body } = await desk.get<{ items: ReferralEvent[] }>(`/referrals/${id}/events`)
  expect(body.items.at(-1)).toMatchObject({ event: 'clientNumber', to: 'accepted' })
})

test('it is written down for what waits and for what has ended, not for what was in error', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const sent = await submittedReferral(clerk)
  for (const { id } of [sent, await completedReferral(clerk, counsellor)]) {
    expect((await counsellor.put(`/referrals/${id}/clientNumber`, number)).status).toBe(200)
  }
  const { body: now } = await clerk.get<Referral>(`/referrals/${sent.id}`)
  await move(await world().asUser('cityManager'), now, 'voiding', why)
  const { body } = await counsellor.put(`/referrals/${sent.id}/clientNumber`, number)
  expect(body).toMatchObject({ status: 409, currentStatus: 'enteredInError', allowedEvents: [] })
})

test('a desk elsewhere does not know it', async () => {
  const { id } = await accepted()
  const elsewhere = await world().asUser('otherCounsellor')
  expect((await elsewhere.put(`/referrals/${id}/clientNumber`, number)).status).toBe(404)
})
