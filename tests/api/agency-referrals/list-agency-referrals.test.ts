import type { Referral } from '@onthaal/shared/referrals/schemas'
import { beforeAll, expect, test } from 'vitest'
import { agencyReferralInput, followedBy, openDesks } from '../../support/agency-referrals.ts'
import { attempt, move } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { pause } from '../../support/turns.ts'

const world = testApp()
beforeAll(() => openDesks(world()))

const pathOf = ({ id }: Pick<Referral, 'id'>) => `/referrals/${id}/agencyReferrals`

testRefusals({
  operationId: 'listAgencyReferrals',
  world,
  by: 'counsellor',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => pathOf(await followedBy(world())),
})

test('everybody of the desk sees what came of each, as its sender', async () => {
  const origin = await followedBy(world())
  const [counsellor, worker] = [
    await world().asUser('counsellor'),
    await world().asUser('socialWorker'),
  ]
  const sent: Referral[] = []
  for (const to of ['ocmw', 'city'] as const) {
    sent.push((await counsellor.post<Referral>(pathOf(origin), agencyReferralInput(to))).body)
  }
  const [toOcmw] = sent
  if (toOcmw === undefined) expect.unreachable()
  const started = await move(worker, await move(worker, toOcmw, 'claim'), 'contactAttempts', {
    ...attempt,
    note: 'Van het OCMW alleen.',
  })
  await move(worker, started, 'hold', pause)
  const second = await world().asUser('secondCounsellor')
  const { status, body, text } = await second.get<{ items: Referral[] }>(pathOf(origin))
  expect(status).toBe(200)
  expect(body.items.map(({ id }) => id)).toEqual(sent.map(({ id }) => id))
  expect(body.items[0]).toMatchObject({ status: 'onHold', holdUntil: pause.until })
  expect(body.items[1]).toMatchObject({ status: 'submitted' })
  // The closed set of a sender: neither why it waits nor what was written down.
  for (const word of ['personIll', 'Van het OCMW alleen']) expect(text).not.toContain(word)
})

test('whoever sent the first one hears of nothing that follows', async () => {
  const origin = await followedBy(world())
  const counsellor = await world().asUser('counsellor')
  await counsellor.post(pathOf(origin), agencyReferralInput('ocmw'))
  for (const name of ['clerk', 'cityManager', 'schoolClerk', 'socialWorker'] as const) {
    expect((await (await world().asUser(name)).get(pathOf(origin))).status).toBe(404)
  }
})
