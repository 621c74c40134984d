import type { ColleagueLoad } from '@onthaal/shared/distributions/schemas'
import { beforeAll, expect, test } from 'vitest'
import { acceptedReferral, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { pausedReferral } from '../../support/turns.ts'
import { desks, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listColleagueLoads',
  world,
  by: 'agencyManager',
  notBy: ['clerk', 'cityManager', 'counsellor', 'policyOfficer', 'agencyAdministrator'],
  path: async () => '/colleagueLoads',
})

beforeAll(async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  await submittedReferral(clerk)
  await acceptedReferral(clerk, counsellor)
  await pausedReferral(clerk, counsellor)
  await acceptedReferral(clerk, await world().asUser('secondCounsellor'))
})

async function loads(by: 'agencyManager' | 'leadCounsellor' = 'agencyManager') {
  const { body } = await (await world().asUser(by)).get<{ items: ColleagueLoad[] }>(
    '/colleagueLoads',
  )
  return body.items
}

test('everybody of my desks has their open referrals counted, by name', async () => {
  const items = await loads()
  expect(items.map(({ displayName, load }) => [displayName, load])).toEqual([
    ['Gebruiker counsellor', 2],
    ['Gebruiker languageAdvisor', 0],
    ['Gebruiker leadCounsellor', 0],
    ['Gebruiker otherCounsellor', 0],
    ['Gebruiker schoolCounsellor', 0],
    ['Gebruiker secondCounsellor', 1],
  ])
  expect(items.find(({ id }) => id === userId('schoolCounsellor'))).toMatchObject({
    roles: ['counsellor'],
    education: true,
    desks: [desks.city],
  })
})

test('who manages one desk sees who works there alone', async () => {
  const names = (await loads('leadCounsellor')).map(({ id }) => id)
  expect(names).not.toContain(userId('otherCounsellor'))
  expect(names).toContain(userId('languageAdvisor'))
})

test('who left stays in the list for as long as they still follow something', async () => {
  const leave = (at: string | null) =>
    world().rows('update user_account set disabled_at = $2 where id = $1', [
      userId('secondCounsellor'),
      at,
    ])
  await leave('2026-03-01T09:00:00Z')
  try {
    const gone = (await loads()).find(({ id }) => id === userId('secondCounsellor'))
    expect(gone).toMatchObject({ roles: [], desks: [], load: 1 })
  } finally {
    await leave(null)
  }
})
