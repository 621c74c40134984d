import type { ReferralExport } from '@onthaal/shared/person-exports/schemas'
import { expect, test } from 'vitest'
import {
  acceptedReferral,
  attempt,
  move,
  newInsz,
  newPerson,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'exportReferral',
  world,
  by: 'agencyManager',
  notBy: ['clerk', 'socialWorker', 'counsellor', 'policyOfficer', 'privacyOfficer'],
  path: async () => {
    const { id } = await submittedReferral(await world().asUser('clerk'))
    return `/referrals/${id}/export`
  },
})

test('the agency hands over its own notes, what it was told, and when it looked', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const insz = newInsz()
  const { id } = await newPerson(clerk, { birthDate: '2001', insz, phone: '+32470123456' })
  const referral = await acceptedReferral(clerk, counsellor, {
    person: id,
    reasonNote: 'Uitleg bij de doorverwijzing.',
  })
  await counsellor.get(`/referrals/${referral.id}/person`)
  await counsellor.post(`/referrals/${referral.id}/contactAttempts`, {
    ...attempt,
    note: 'Nota van het loket.',
  })

  const manager = await world().asUser('agencyManager')
  const path = `/referrals/${referral.id}/export`
  const { status, body, text } = await manager.get<ReferralExport>(path)
  expect(status).toBe(200)
  expect(body).toMatchObject({ insz, keptBy: { kind: 'agency' }, person: { id } })
  for (const words of ['Nota van het loket.', 'Uitleg bij de doorverwijzing.', '+32470123456']) {
    expect(text).toContain(words)
  }
  expect(body.events.items.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['submit', 'claim', 'firstContact']),
  )
  // What the municipality looked at is told by the municipality.
  const kinds = body.consultations.map(({ organisation }) => organisation.kind)
  expect(kinds.length).toBeGreaterThan(0)
  expect(new Set(kinds)).toEqual(new Set(['agency']))
  expect(JSON.stringify(body.consultations)).not.toMatch(/Gebruiker|displayName/)

  const again = await manager.get<ReferralExport>(path)
  expect(again.body.consultations).toContainEqual(
    expect.objectContaining({ action: 'export', role: 'manager' }),
  )
})

test('whoever sent it exports their own file instead', async () => {
  const { id } = await submittedReferral(await world().asUser('clerk'))
  const manager = await world().asUser('cityManager')
  expect((await manager.get(`/referrals/${id}/export`)).status).toBe(404)
})

test('what was withdrawn before anybody picked it up shows no person any more', async () => {
  const clerk = await world().asUser('clerk')
  const sent = await submittedReferral(clerk)
  await move(clerk, sent, 'cancellation', { reason: 'mistake' })
  const manager = await world().asUser('agencyManager')
  const { status, body } = await manager.get<ReferralExport>(`/referrals/${sent.id}/export`)
  expect(status).toBe(200)
  expect(body).not.toHaveProperty('person')
  expect(body).not.toHaveProperty('insz')
})
