import type { CooperationAgreement } from '@onthaal/shared/agreements/schemas'
import { expect, test } from 'vitest'
import { newAgreement } from '../../support/agreements.ts'
import { submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import type { UserName } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listCooperationAgreements',
  world,
  by: 'cityManager',
  notBy: ['clerk', 'counsellor'],
  path: async () => '/cooperationAgreements',
})

async function listed(name: UserName): Promise<CooperationAgreement[]> {
  const client = await world().asUser(name)
  return (await client.get<{ items: CooperationAgreement[] }>('/cooperationAgreements')).body.items
}

test('an agreement that has ended warns its two parties, and stops nothing', async () => {
  for (const name of ['cityManager', 'agencyManager'] as const) {
    expect(await listed(name)).toMatchObject([
      { reference: 'overeenkomst city', validTo: '2026-02-27', warning: 'expired', inForce: false },
    ])
  }
  const sent = await submittedReferral(await world().asUser('clerk'))
  expect(sent.status).toBe('submitted')
})

test('the end is told 180 and 60 days ahead, and the yearly meeting is red after twelve months', async () => {
  const id = await newAgreement(world(), { validFrom: '2025-03-02', validTo: '2026-08-29' })
  const seen = async () => (await listed('policyOfficer')).find((one) => one.id === id)
  const end = (day: string) =>
    world().rows('update cooperation_agreement set valid_to = $2 where id = $1', [id, day])
  expect(await seen()).toMatchObject({
    warning: 'in180Days',
    evaluation: { dueBy: '2026-03-02', state: 'toPlan' },
  })
  await end('2026-08-30')
  expect(await seen()).not.toHaveProperty('warning')
  await end('2026-05-01')
  expect(await seen()).toMatchObject({ warning: 'in60Days' })
  await end('2026-05-02')
  expect(await seen()).toMatchObject({ warning: 'in180Days' })
  await world().rows(`update cooperation_agreement set valid_from = '2025-03-01' where id = $1`, [
    id,
  ])
  expect(await seen()).toMatchObject({ evaluation: { dueBy: '2026-03-01', state: 'overdue' } })
  await world().rows('delete from cooperation_agreement where id = $1', [id])
})
