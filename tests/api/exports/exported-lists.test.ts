import type { NewExport } from '@onthaal/shared/exports/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { newService } from '../../support/directory.ts'
import { newChain } from '../../support/education.ts'
import { linesOf, newExport } from '../../support/exports.ts'
import { newArrival, newInsz, newPerson } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp({ exportLimits: { pageRows: 1 } })

/** @returns the rows under the heading that begins with a word, and the whole text */
async function taken(client: Client, heading: string, asked: Omit<NewExport, 'format'>) {
  const { id } = await newExport(client, { format: 'csv', ...asked })
  const { status, text, headers } = await client.get(`/exports/${id}/file`)
  expect(status).toBe(200)
  const lines = linesOf(text)
  const head = lines.findIndex(([first]) => first === heading)
  expect(head).toBeGreaterThan(0)
  return { rows: lines.slice(head + 1), text, trace: headers.get('belgov-trace-id') }
}

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
  const { rows, text, trace } = await taken(clerk, 'Familienaam', {
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
  const elsewhere = await taken(await world().asUser('otherClerk'), 'Familienaam', {
    arrivals: { status: 'toInvite' },
  })
  expect(elsewhere.rows).toEqual([])
})

test('children who are followed, for whoever works with schooling', async () => {
  const clerk = await world().asUser('schoolClerk')
  await newChain(clerk, { familyName: 'Kind', givenName: 'Volgt' })
  await newChain(clerk, { familyName: 'Kind', givenName: 'Ook' })
  const { rows, trace } = await taken(clerk, 'Familienaam', { children: { filter: 'all' } })
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
  const { rows, trace } = await taken(officer, 'Wanneer', { consultations: { person: id } })
  expect(rows).toHaveLength(1)
  expect(rows[0]?.slice(1, 6)).toEqual([
    ...['Gebruiker clerk', 'Onthaalmedewerker', 'Stad Beekrode', 'Gewijzigd', 'Registratie'],
  ])
  expect(rows[0]?.at(-1)).toBe('Werd Gezien')
  expect(await logged(trace)).toEqual([{ purpose: 'oversight', fields: ['identity'], count: 1 }])
  const all = await taken(officer, 'Wanneer', { consultations: {} })
  expect(all.rows.length).toBeGreaterThan(1)
  const elsewhere = await world().asUser('otherOfficer')
  expect((await taken(elsewhere, 'Wanneer', { consultations: { person: id } })).rows).toEqual([])
})

test('who saw one person, which tells in the log of all who stood in the same list', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk, { familyName: 'Samenlijst', givenName: 'Een' })
  const other = await newPerson(clerk, { familyName: 'Samenlijst', givenName: 'Twee' })
  await clerk.post('/persons/query', { name: 'Samenlijst' })
  const officer = await world().asUser('privacyOfficer')
  const { text, trace } = await taken(officer, 'Wanneer', { consultations: { person: id } })
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
  const { rows, trace } = await taken(clerk, 'Soort', { services: {} })
  expect(rows.map((row) => row[1])).toEqual([name])
  expect(await logged(trace)).toEqual([])
})
