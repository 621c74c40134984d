import type { PossibleOwner } from '@onthaal/shared/referral-moves/schemas'
import { expect, test } from 'vitest'
import { submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

interface List {
  readonly items: readonly PossibleOwner[]
}

const world = testApp()

async function sent(): Promise<string> {
  return `/referrals/${(await submittedReferral(await world().asUser('clerk'))).id}/colleagues`
}

testRefusals({
  operationId: 'listColleagues',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'policyOfficer', 'privacyOfficer', 'administrator'],
  path: sent,
})

test('everybody of the desk who follows people may own it, by name and with their work', async () => {
  for (const name of ['counsellor', 'agencyManager'] as const) {
    const { status, body } = await (await world().asUser(name)).get<List>(await sent())
    expect(status).toBe(200)
    expect(body.items).toEqual(
      (
        [
          ['counsellor', 'counsellor'],
          ['languageAdvisor', 'languageAdvisor'],
          ['leadCounsellor', 'counsellor'],
          ['schoolCounsellor', 'counsellor'],
          ['secondCounsellor', 'counsellor'],
        ] as const
      ).map(([user, role]) => ({
        id: userId(user),
        displayName: `Gebruiker ${user}`,
        roles: [role],
      })),
    )
  }
})

test('of schooling only those who work with it', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { id } = await submittedReferral(clerk, { type: 'preschool' })
  const manager = await world().asUser('schoolManager')
  const { body } = await manager.get<List>(`/referrals/${id}/colleagues`)
  expect(body.items.map((one) => one.id)).toEqual([userId('schoolCounsellor')])
})

test('whoever is listed can be given the case, and whoever is not cannot', async () => {
  const manager = await world().asUser('agencyManager')
  const { body } = await manager.get<List>(await sent())
  const listed = body.items.map(({ id }) => id)
  for (const name of ['languageAdvisor', 'otherCounsellor', 'schoolManager', 'clerk'] as const) {
    const { id } = await submittedReferral(await world().asUser('clerk'))
    const answer = await manager.post(`/referrals/${id}/assignment`, { owner: userId(name) })
    expect(answer.status === 200, name).toBe(listed.includes(userId(name)))
  }
})

test('the manager of the sender learns nobody’s name', async () => {
  const { status, body } = await (await world().asUser('cityManager')).get<List>(await sent())
  expect(status).toBe(200)
  expect(body.items).toEqual([])
})

test('a desk elsewhere does not know the referral', async () => {
  const elsewhere = await world().asUser('otherCounsellor')
  expect((await elsewhere.get(await sent())).status).toBe(404)
})
