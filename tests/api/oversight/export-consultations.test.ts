import { expect, test } from 'vitest'
import { newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'exportConsultations',
  world,
  by: 'privacyOfficer',
  notBy: ['clerk', 'socialWorker', 'counsellor', 'policyOfficer', 'administrator'],
  path: async () => '/consultationExport',
})

test('the export is a table of the same rows, in which no name becomes a formula', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk, { givenName: '=1+1', familyName: 'Reken "na", nu' })
  const officer = await world().asUser('privacyOfficer')
  const { status, headers, text } = await officer.get(`/consultationExport?person=${id}`)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toBe('attachment; filename="inzage.csv"')
  expect(text.split('\r\n')).toEqual([
    '\uFEFFat;by;role;organisation;action;purpose;reason;fields;persons',
    expect.stringMatching(
      /^2026-03-02T09:00:00\.000Z;Gebruiker clerk;frontDesk;Stad Beekrode;change;registration;;/,
    ),
    '',
  ])
  expect(text).toContain(`"'=1+1 Reken ""na"", nu"`)
})

test('it is itself written down', async () => {
  const { id } = await newPerson(await world().asUser('clerk'))
  const answer = await (await world().asUser('cityManager')).get(`/consultationExport?person=${id}`)
  const rows = await world().rows(
    'select action, purpose, role, person_ids from consultation where trace_id = $1',
    [answer.headers.get('belgov-trace-id')],
  )
  expect(rows).toEqual([
    { action: 'export', purpose: 'oversight', role: 'manager', person_ids: [id] },
  ])
})

test('a selection that makes no sense is refused', async () => {
  const officer = await world().asUser('privacyOfficer')
  const path = '/consultationExport?from=2026-03-03&until=2026-03-02'
  expect((await officer.get(path)).status).toBe(400)
})
