import type { Problem } from '@onthaal/shared/problems/schemas'
import { expect, test } from 'vitest'
import { newAgreement } from '../../support/agreements.ts'
import { newService } from '../../support/directory.ts'
import { newChain } from '../../support/education.ts'
import { takenAlong } from '../../support/exports.ts'
import { newArrival, newInforming, newInsz, newPerson } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp({ exportLimits: { pageRows: 1 } })

const logged = (trace: string | null) =>
  world().rows<{ purpose: string; fields: string[]; count: number }>(
    `select purpose, fields, sum(cardinality(person_ids))::int as count from consultation
      where trace_id = $1 group by 1, 2`,
    [trace],
  )

test('arrivals of one status, over several pages, with whom they show in the log', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const { id } = await newPerson(clerk, { familyName: 'Lijst', givenName: 'Een', insz })
  await newArrival(clerk, { person: id })
  const other = await newPerson(clerk, { familyName: 'Lijst', givenName: 'Twee' })
  await newArrival(clerk, { person: other.id })
  const { rows, text, trace } = await takenAlong(clerk, 'Familienaam', {
    arrivals: { status: 'toInvite' },
  })
  expect(rows.map(([family, given]) => [family, given])).toEqual([
    ['Lijst', 'Een'],
    ['Lijst', 'Twee'],
  ])
  expect(text).toContain('\r\nLijst;Uit te nodigen\r\n')
  expect(text).not.toContain(insz)
  expect(await logged(trace)).toEqual([
    { purpose: 'interview', fields: ['identity', 'contact', 'interview', 'followUp'], count: 2 },
  ])
  const elsewhere = await takenAlong(await world().asUser('otherClerk'), 'Familienaam', {
    arrivals: { status: 'toInvite' },
  })
  expect(elsewhere.rows).toEqual([])
})

test('children who are followed, for whoever works with schooling', async () => {
  const clerk = await world().asUser('schoolClerk')
  await newChain(clerk, { familyName: 'Kind', givenName: 'Volgt' })
  await newChain(clerk, { familyName: 'Kind', givenName: 'Ook' })
  const { rows, trace } = await takenAlong(clerk, 'Familienaam', { children: { filter: 'all' } })
  expect(rows.map(([family, given]) => `${family} ${given}`).toSorted()).toEqual([
    'Kind Ook',
    'Kind Volgt',
  ])
  expect(await logged(trace)).toEqual([
    { purpose: 'followUp', fields: ['identity', 'followUp'], count: 2 },
  ])
})

test('who looked up whom, which tells in the log whose names were shown', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk, { familyName: 'Gezien', givenName: 'Werd' })
  const officer = await world().asUser('privacyOfficer')
  const { rows, trace } = await takenAlong(officer, 'Wanneer', { consultations: { person: id } })
  expect(rows).toHaveLength(1)
  expect(rows[0]?.slice(1, 6)).toEqual([
    ...['Gebruiker clerk', 'Onthaalmedewerker', 'Stad Beekrode', 'Gewijzigd', 'Registratie'],
  ])
  expect(rows[0]?.at(-1)).toBe('Werd Gezien')
  expect(await logged(trace)).toEqual([{ purpose: 'oversight', fields: ['identity'], count: 1 }])
  const all = await takenAlong(officer, 'Wanneer', { consultations: {} })
  expect(all.rows.length).toBeGreaterThan(1)
  const elsewhere = await world().asUser('otherOfficer')
  expect((await takenAlong(elsewhere, 'Wanneer', { consultations: { person: id } })).rows).toEqual(
    [],
  )
})

test('who saw one person, which tells in the log of all who stood in the same list', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk, { familyName: 'Samenlijst', givenName: 'Een' })
  const other = await newPerson(clerk, { familyName: 'Samenlijst', givenName: 'Twee' })
  await clerk.post('/persons/query', { name: 'Samenlijst' })
  const officer = await world().asUser('privacyOfficer')
  const { text, trace } = await takenAlong(officer, 'Wanneer', { consultations: { person: id } })
  expect(text).toContain('Twee Samenlijst')
  const subjects = await world().rows<{ id: string }>(
    `select unnest(person_ids) as id from consultation where trace_id = $1`,
    [trace],
  )
  const shown = subjects.map((subject) => subject.id).toSorted()
  expect(shown).toEqual([id, other.id].toSorted())
})

test('the directory, which tells of nobody and leaves nothing in the log', async () => {
  const clerk = await world().asUser('clerk')
  const { name } = await newService(clerk)
  const { rows, trace } = await takenAlong(clerk, 'Soort', { services: {} })
  expect(rows.map((row) => row[1])).toEqual([name])
  expect(await logged(trace)).toEqual([])
})

test('whom nothing proves to be informed, and whom we informed in some days', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const waiting = await newPerson(clerk, { familyName: 'Wacht', givenName: 'Nog', insz })
  const told = await newPerson(clerk, { familyName: 'Weet', givenName: 'Het' })
  await newInforming(clerk, told.id)
  const { rows, text, trace } = await takenAlong(clerk, 'Familienaam', { uninformedPersons: {} })
  const { body } = await clerk.get<{ total: number }>('/uninformedPersons?pageSize=1')
  expect(rows).toHaveLength(body.total)
  expect(rows.map((row) => row.slice(0, 2))).toContainEqual(['Wacht', 'Nog'])
  expect(text).not.toContain('Weet;Het')
  expect(text).not.toContain(insz)
  const log = { purpose: 'interview', fields: ['identity', 'interview'] }
  expect(await logged(trace)).toEqual([{ ...log, count: body.total }])
  const days = { informedFrom: '2026-03-01', informedUntil: '2026-03-02' }
  const informed = await takenAlong(clerk, 'Familienaam', { informedPersons: days })
  expect(informed.rows.map((row) => row.slice(0, 2))).toEqual([['Weet', 'Het']])
  expect(informed.text).toContain('Geïnformeerd vanaf;01/03/2026\r\n')
  expect(informed.text).not.toContain(waiting.givenName)
  const elsewhere = await takenAlong(await world().asUser('otherClerk'), 'Familienaam', {
    informedPersons: days,
  })
  expect(elsewhere.rows).toEqual([])
})

test('the registers of protocols and agreements, of whoever is a party to them', async () => {
  const officer = await world().asUser('privacyOfficer')
  const protocols = await takenAlong(officer, 'Referentie', { protocols: {} })
  const known = await officer.get<{ items: { reference: string }[] }>('/protocols')
  expect(protocols.rows.map(([reference]) => reference)).toEqual(
    known.body.items.map(({ reference }) => reference),
  )
  expect(protocols.rows).not.toEqual([])
  expect(protocols.text).toContain(';Stad Beekrode;')
  expect(await logged(protocols.trace)).toEqual([])
  await newAgreement(world())
  const manager = await world().asUser('cityManager')
  const { body } = await manager.get<typeof known.body>('/cooperationAgreements')
  expect(body.items).not.toEqual([])
  const agreements = await takenAlong(manager, 'Referentie', { agreements: {} })
  expect(agreements.rows.map(([reference]) => reference)).toEqual(
    body.items.map(({ reference }) => reference),
  )
  expect(agreements.text).toContain(';01/01/2020;31/12/2024;nu niet geldig;')
  const elsewhere = await takenAlong(await world().asUser('otherOfficer'), 'Referentie', {
    agreements: {},
  })
  expect(elsewhere.rows).toEqual([])
})

test('informed in days that do not follow each other is refused', async () => {
  const clerk = await world().asUser('clerk')
  const days = { informedFrom: '2026-03-02', informedUntil: '2026-03-01' }
  const { status, body } = await clerk.post<Problem>('/exports', {
    ...{ format: 'csv', informedPersons: days },
  })
  expect(status).toBe(400)
  expect(body.issues).toContainEqual(
    expect.objectContaining({ in: 'body', name: 'informedUntil', code: 'beforeFrom' }),
  )
})

test('a manager takes along whom a figure counts, and the log says that it was for leading', async () => {
  const manager = await world().asUser('cityManager')
  const invited = { invitedFrom: '2026-03-01', invitedUntil: '2026-03-31' }
  const { text } = await takenAlong(manager, 'Familienaam', { arrivals: invited })
  expect(text).toContain('Laatst uitgenodigd vanaf;01/03/2026\r\n')
  const { rows, trace } = await takenAlong(manager, 'Familienaam', { arrivals: {} })
  expect(rows).not.toEqual([])
  expect((await logged(trace)).map(({ purpose }) => purpose)).toEqual(['management'])
  const agency = await world().asUser('agencyManager')
  const asked = { format: 'csv', uninformedPersons: {} }
  expect((await agency.post('/exports', asked)).status).toBe(403)
})
