import type { SharedClient } from '@onthaal/shared/shared-clients/schemas'
import { expect, test } from 'vitest'
import { acceptedReferral, done, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { clientOf } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'chooseContactPerson',
  world,
  by: 'counsellor',
  notBy: ['cityManager', 'agencyManager', 'policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () =>
    `/referrals/${(await submittedReferral(await world().asUser('clerk'))).id}/contactPersons`,
  body: () => ({ colleague: userId('counsellor') }),
  otherBody: () => ({ colleague: userId('secondCounsellor') }),
})

test('each side says whom it is asked for, and may say somebody else later', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const { id } = await acceptedReferral(clerk, counsellor)
  const path = `/referrals/${id}/contactPersons`
  const choose = async (client: typeof clerk, colleague: string) =>
    done(await client.post<SharedClient>(path, { colleague }))
  await choose(clerk, userId('clerk'))
  await choose(counsellor, userId('counsellor'))
  world().clock.advance(1)
  await choose(counsellor, userId('secondCounsellor'))
  for (const client of [clerk, counsellor]) {
    expect((await clientOf(client, id)).contactPersons).toMatchObject({
      sender: { id: userId('clerk') },
      receiver: { id: userId('secondCounsellor') },
    })
  }
})

test('only somebody of the own side who may follow the client', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await submittedReferral(clerk)
  for (const name of ['counsellor', 'cityManager', 'socialWorker', 'otherClerk'] as const) {
    const body = { colleague: userId(name) }
    const { status, body: problem } = await clerk.post(`/referrals/${id}/contactPersons`, body)
    expect(status, name).toBe(400)
    expect(problem.issues).toMatchObject([{ name: 'colleague', code: 'unknown' }])
  }
})
