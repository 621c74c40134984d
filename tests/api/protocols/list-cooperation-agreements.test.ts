import type { CooperationAgreement } from '@onthaal/shared/protocols/schemas'
import { expect, test } from 'vitest'
import { submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listCooperationAgreements',
  world,
  by: 'cityManager',
  notBy: ['clerk', 'counsellor'],
  path: async () => '/cooperationAgreements',
})

test('an agreement that has ended warns its two parties, and stops nothing', async () => {
  for (const name of ['cityManager', 'agencyManager'] as const) {
    const { body } = await (await world().asUser(name)).get<{ items: CooperationAgreement[] }>(
      '/cooperationAgreements',
    )
    expect(body.items).toMatchObject([
      { reference: 'overeenkomst city', validTo: '2026-02-27', warning: 'expired' },
    ])
  }
  const sent = await submittedReferral(await world().asUser('clerk'))
  expect(sent.status).toBe('submitted')
})
