import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { newPerson, submittedReferral } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'
import type { UserName } from '../../support/world.ts'

const world = testApp()

async function isFound(name: UserName, { reference }: Referral, filter: string): Promise<boolean> {
  const client = await world().asUser(name)
  const query = `box=${name === 'clerk' ? 'sent' : 'all'}&reference=${reference}&${filter}`
  const { status, body } = await client.get<{ items: unknown[] }>(`/referrals?${query}`)
  expect(status).toBe(200)
  return body.items.length > 0
}

const filters = [
  ['language=ar', 'language=und'],
  ['nationalityGroup=statelessOrRefugee', 'nationalityGroup=unknown'],
  ['ageGroup=25-44', 'ageGroup=unknown'],
] as const

test.each([
  ['a mistake', "status = 'enteredInError'"],
  ['withdrawn before anybody picked it up', "status = 'cancelled'"],
])('a receiver finds nobody by the groups of what is %s', async (_what, change) => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk, {
    ...{ contactLanguage: 'ar', nationalities: ['SY', 'refugee'], birthDate: '1990-03-02' },
  })
  const referral = await submittedReferral(clerk, { person })
  for (const [known] of filters) expect(await isFound('counsellor', referral, known)).toBe(true)
  await world().rows(`update referral set ${change} where id = $1`, [referral.id])
  for (const [known, unknown] of filters) {
    expect(await isFound('counsellor', referral, known), known).toBe(false)
    expect(await isFound('counsellor', referral, unknown), unknown).toBe(true)
    expect(await isFound('clerk', referral, known), known).toBe(true)
  }
})
