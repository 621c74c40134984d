import type { FileMeasure } from '@onthaal/shared/retention/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

async function measure(): Promise<FileMeasure> {
  return fileMeasure(await world().asUser('clerk'), await world().asUser('privacyOfficer'))
}

testRefusals({
  operationId: 'liftFileMeasure',
  world,
  by: 'privacyOfficer',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'administrator', 'counsellor'],
  path: async () => `/fileMeasures/${(await measure()).id}/lifting`,
  body: () => ({ reason: 'De zaak is afgesloten.' }),
  otherBody: () => ({ reason: 'Een andere reden.' }),
})

test('who lifted it, when and why stays written down, and a second time changes nothing', async () => {
  const officer = await world().asUser('privacyOfficer')
  const before = await measure()
  const path = `/fileMeasures/${before.id}/lifting`
  const { status, body } = await officer.post<FileMeasure>(path, { reason: 'Afgesloten.' })
  expect(status).toBe(200)
  expect(body).toEqual({
    ...before,
    liftedAt: world().clock.now.toISOString(),
    liftedBy: { id: userId('privacyOfficer'), displayName: 'Gebruiker privacyOfficer' },
    liftReason: 'Afgesloten.',
  })
  const again = await officer.post<FileMeasure>(path, { reason: 'Nog eens.' })
  expect(again.body).toEqual(body)
})
