import type { ImportRowPage } from '@onthaal/shared/imports/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { everything, linesOf, newExport } from '../../support/exports.ts'
import { draftReferral, newPerson, submittedReferral } from '../../support/factories.ts'
import { newImport } from '../../support/imports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp({ exportLimits: { pageRows: 2 } })

testRefusals({
  operationId: 'getExportFile',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => `/exports/${(await newExport(await world().asUser('clerk'))).id}/file`,
})

test('a list comes as text that a spreadsheet of Belgium opens', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk, { givenName: '=1+1', familyName: 'Punt; komma' })
  const { reference } = await draftReferral(clerk, { person })
  const { id, fileName } = await newExport(clerk, {
    format: 'csv',
    referrals: { box: 'drafts', type: ['civicIntegration'], columns: ['type', 'status'] },
  })
  const { status, headers, text } = await clerk.get(`/exports/${id}/file`)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toBe(`attachment; filename="${fileName}"`)
  expect(fileName).toBe('concepten-2026-03-02.csv')
  expect(text.split('\r\n').slice(0, 10)).toEqual([
    '\uFEFFConcepten',
    'Wat staat hierin;Doorverwijzingen van onze organisatie die nog niet verzonden zijn.',
    'Soort;Inburgering',
    'Volgorde;Nieuwste eerst',
    'Toestand op;02/03/2026 10:00',
    'Gemaakt door;Gebruiker clerk, Stad Beekrode',
    expect.stringMatching(/^Let op;/),
    '',
    'Referentie;Familienaam;Voornaam;Geboortedatum;Dringend?;Soort;Status',
    `${reference};"Punt; komma";'=1+1;07/1985;;Inburgering;Concept`,
  ])
})

test('a list comes as a workbook, in which a formula is text', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk, {
    givenName: '=1+1',
    familyName: '<Werkboek & co>',
  })
  const { reference } = await submittedReferral(clerk, { person })
  const { id } = await newExport(clerk, {
    format: 'xlsx',
    referrals: { box: 'sent', reference, columns: ['submittedAt', 'sender'] },
  })
  const { origin } = await world().listen()
  const answer = await fetch(`${origin}/api/onthaal/v1/exports/${id}/file`, {
    headers: { cookie: clerk.cookie },
  })
  expect(answer.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  )
  // Read in as a list of newcomers, as any workbook that others make.
  const list = await newImport(clerk, Buffer.from(await answer.arrayBuffer()))
  expect(list.columns.map(({ header }) => header)).toEqual([
    ...['Referentie', 'Familienaam', 'Voornaam', 'Geboortedatum', 'Dringend?'],
    ...['Verzonden op', 'Doorverwezen door'],
  ])
  const { body } = await clerk.get<ImportRowPage>(`/imports/${list.id}/rows`)
  expect(body.items.map(({ cells }) => cells)).toEqual([
    [reference, '<Werkboek & co>', '=1+1', '07/1985', '', expect.anything(), 'Stad Beekrode'],
  ])
})

test('it holds the rows of the list in its order, and no others, however many pages', async () => {
  const worker = await world().asUser('socialWorker')
  const sent: Referral[] = []
  for (let one = 0; one < 5; one += 1) {
    world().clock.advance(1)
    sent.push(await submittedReferral(worker))
  }
  const { id, total } = await newExport(worker, {
    format: 'csv',
    referrals: { box: 'sent', sort: 'oldest', columns: [] },
  })
  expect(total).toBe(5)
  const { text } = await worker.get(`/exports/${id}/file`)
  const lines = linesOf(text)
  const head = lines.findIndex(([first]) => first === 'Referentie')
  expect(lines.slice(head + 1).map(([reference]) => reference)).toEqual(
    sent.map(({ reference }) => reference),
  )
  // The number of the national register stands in no file.
  expect(text).not.toMatch(/\d{2}\.?\d{2}\.?\d{2}-?\d{3}\.?\d{2}/)
})

test('whom it shows is in the log before its first byte, and without that nothing comes', async () => {
  const clerk = await world().asUser('clerk')
  const { person } = await submittedReferral(clerk)
  const { id } = await newExport(clerk)
  const answer = await clerk.get(`/exports/${id}/file`)
  const rows = await world().rows<{ person_ids: string[] }>(
    'select action, purpose, role, fields, person_ids from consultation where trace_id = $1',
    [answer.headers.get('belgov-trace-id')],
  )
  expect(rows).toEqual([
    {
      ...{ action: 'export', purpose: 'ownReferral', role: 'frontDesk' },
      fields: ['identity', 'followUp'],
      person_ids: expect.arrayContaining([person.id]),
    },
  ])
  const subjects = await world().rows(
    'select from consultation_subject where person_id = $1 and user_id = $2 and at = $3',
    [person.id, userId('clerk'), world().clock.now],
  )
  expect(subjects).not.toEqual([])
  await world().rows('alter table consultation rename to consultation_away')
  try {
    const refused = await world().app.inject({
      url: `/api/onthaal/v1/exports/${id}/file`,
      headers: { cookie: clerk.cookie },
    })
    expect(refused.statusCode).toBe(503)
    expect(refused.body).not.toContain('Referentie')
  } finally {
    await world().rows('alter table consultation_away rename to consultation')
  }
})

test('a sender finds nothing of the desk in it, as on the screen', async () => {
  const { text } = await fileOf('clerk')
  const { reference } = await submittedReferral(await world().asUser('clerk'))
  expect((await fileOf('otherClerk')).text).not.toContain(reference)
  expect((await fileOf('otherCounsellor')).text).not.toContain(reference)
  expect((await fileOf('counsellor')).text).toContain(`${reference};`)
  expect(text).toContain('Verzonden;')
})

test('a file of somebody else is not there, nor one that was cancelled or is a day old', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newExport(clerk)
  const manager = await world().asUser('cityManager')
  expect((await manager.get(`/exports/${id}/file`)).status).toBe(404)
  expect((await clerk.delete(`/exports/${id}`)).status).toBe(204)
  expect((await clerk.get(`/exports/${id}/file`)).status).toBe(404)
})

async function fileOf(name: 'clerk' | 'otherClerk' | 'counsellor' | 'otherCounsellor') {
  const client = await world().asUser(name)
  const { id } = await newExport(client, everything)
  return client.get(`/exports/${id}/file`)
}
