import type { UnusualConsultation } from '@onthaal/shared/consultations/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { takenAlong } from '../../support/exports.ts'
import { newPerson } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

const threshold = 5
const world = testApp({
  config: { unusualPersonsPerHour: threshold },
  exportLimits: { pageRows: 1 },
})

/** @returns the list as its screen has it, the rows of its file, and the whole text */
async function taken(client: Client) {
  const { items } = (await client.get<{ items: UnusualConsultation[] }>('/unusualConsultations'))
    .body
  const { head, rows, text, trace } = await takenAlong(client, 'Wie', { unusualConsultations: {} })
  expect(head).toEqual([
    ...['Wie', 'Wat', 'Aantal personen', 'In het uur vanaf', 'Aantal keer', 'Laatste keer'],
  ])
  expect(rows.map(([name, , people, , times]) => [name, Number(people || times)])).toEqual(
    items.map(({ by, count }) => [by.displayName, count]),
  )
  const logged = await world().rows('select 1 from consultation where trace_id = $1', [trace])
  // Nobody who is served stands in it.
  expect(logged).toEqual([])
  return { items, rows, text }
}

const breakGlass = async (client: Client, person: string) => {
  const stated = { purpose: 'brokenGlass', reason: 'complaint', explanation: 'Een klacht.' }
  expect((await client.post(`/persons/${person}/fileAccesses`, stated)).status).toBe(200)
}

test('who opened many people in one hour and who broke the glass, as their list has them', async () => {
  const clerk = await world().asUser('clerk')
  const people: string[] = []
  for (let person = 1; person < threshold; person += 1) {
    people.push((await newPerson(clerk, { familyName: 'Nieuwsgierig' })).id)
  }
  const officer = await world().asUser('privacyOfficer')
  expect((await taken(officer)).rows).toEqual([])
  people.push((await newPerson(clerk, { familyName: 'Nieuwsgierig' })).id)
  const [first = ''] = people
  const schoolClerk = await world().asUser('schoolClerk')
  await breakGlass(schoolClerk, first)
  world().clock.advance(5)
  await breakGlass(schoolClerk, first)
  for (const name of ['privacyOfficer', 'cityManager'] as const) {
    const { rows, text } = await taken(await world().asUser(name))
    expect(rows, name).toEqual([
      [
        ...['Gebruiker clerk', 'Opende veel personen in één uur'],
        ...['5', '02/03/2026 10:00', '', ''],
      ],
      [
        ...['Gebruiker schoolClerk', 'Opende dossiers zonder werk'],
        ...['', '', '2', '02/03/2026 10:05'],
      ],
    ])
    expect(text).toContain('\r\nVanaf;23/02/2026\r\nVeel personen;5 of meer in één uur\r\n')
    expect(text).not.toContain('Nieuwsgierig')
    for (const id of people) expect(text).not.toContain(id)
  }
})

test('another organisation has its own, and none of these', async () => {
  const worker = await world().asUser('socialWorker')
  const clerk = await world().asUser('clerk')
  await breakGlass(clerk, (await newPerson(clerk)).id)
  const officer = await world().asUser('ocmwOfficer')
  expect(await taken(officer)).toMatchObject({ items: [], rows: [] })
  await breakGlass(worker, (await newPerson(worker)).id)
  const own = await taken(officer)
  expect(own.rows.map(([name]) => name)).toEqual(['Gebruiker socialWorker'])
  const elsewhere = await taken(await world().asUser('otherOfficer'))
  expect(elsewhere).toMatchObject({ items: [], rows: [] })
})

test.each(['clerk', 'socialWorker', 'counsellor', 'policyOfficer', 'administrator'] as const)(
  'a %s, who does not watch over the log, takes none along',
  async (name) => {
    const client = await world().asUser(name)
    const { status } = await client.post('/exports', { format: 'csv', unusualConsultations: {} })
    expect(status).toBe(403)
  },
)

test('what was more than seven days ago is in no file', async () => {
  const clerk = await world().asUser('clerk')
  await breakGlass(clerk, (await newPerson(clerk)).id)
  const officer = await world().signIn('privacyOfficer')
  expect((await taken(officer)).rows).not.toEqual([])
  world().clock.advance(8 * 24 * 60)
  expect((await taken(await world().signIn('privacyOfficer'))).rows).toEqual([])
})
