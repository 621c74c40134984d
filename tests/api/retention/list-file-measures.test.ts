import type { FileMeasure } from '@onthaal/shared/retention/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listFileMeasures',
  world,
  by: 'privacyOfficer',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'administrator', 'counsellor'],
  path: async () => '/fileMeasures',
})

test('what is set now is listed, newest first, and what was lifted is not', async () => {
  const [clerk, officer] = [await world().asUser('clerk'), await world().asUser('privacyOfficer')]
  const first = await fileMeasure(clerk, officer)
  const lifted = await fileMeasure(clerk, officer)
  world().clock.advance(1)
  const last = await fileMeasure(clerk, officer, { kind: 'restriction' })
  await officer.post(`/fileMeasures/${lifted.id}/lifting`, { reason: 'Niet meer nodig.' })
  const { status, body } = await officer.get<{ items: FileMeasure[] }>('/fileMeasures')
  expect(status).toBe(200)
  expect(body.items).toEqual([last, first])
})
