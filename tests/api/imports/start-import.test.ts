import type { ArrivalPage } from '@onthaal/shared/arrivals/schemas'
import type { Import } from '@onthaal/shared/imports/schemas'
import type { Person, PersonSummary } from '@onthaal/shared/persons/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { newInsz, newPerson } from '../../support/factories.ts'
import {
  carryOut,
  checkedImport,
  chosenImport,
  doneImport,
  readImport,
  rowsOf,
} from '../../support/imports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'startImport',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => {
    const { id } = await checkedImport(world(), await world().asUser('clerk'))
    return `/imports/${id}/start`
  },
})

const header = [
  'Familienaam',
  'Voornaam',
  'Geboortedatum',
  'Rijksregisternummer',
  'Nationaliteit',
  'Datum inschrijving',
  'GSM',
  'Taal',
]

async function found(client: Client, name: string): Promise<PersonSummary[]> {
  return (await client.post<{ items: PersonSummary[] }>('/persons/query', { name })).body.items
}

test('a list of new registrations becomes files and arrivals, and what it said is kept no longer', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const { id, status, counts } = await doneImport(world(), clerk, [
    header,
    ['Lijsten', 'Eén', '30/07/1990', insz, 'Marokko', '12/02/2026', '0470 11 11 11', 'Arabisch'],
    ['Lijsten', 'Twee', '1991', '', 'Syrië', '13/02/2026', '', ''],
  ])
  expect(status).toBe('done')
  expect(counts).toMatchObject({ added: 2, ready: 0, broken: 0 })
  const [one] = await found(clerk, 'Lijsten Eén')
  const { body: person } = await clerk.get<Person>(`/persons/${one?.id}`)
  expect(person).toMatchObject({
    familyName: 'Lijsten',
    givenName: 'Eén',
    birthDate: '1990-07-30',
    nationalities: ['MA'],
    firstRegisteredHereOn: '2026-02-12',
    phone: '+32470111111',
    contactLanguage: 'ar',
    provenance: { birthDate: { source: 'register', asOf: '2026-03-02' } },
  })
  const { body: arrivals } = await clerk.get<ArrivalPage>('/arrivals?status=toInvite&source=import')
  expect(arrivals.items.find(({ person: { id: who } }) => who === one?.id)).toMatchObject({
    registeredOn: '2026-02-12',
    source: 'import',
  })
  const rows = await rowsOf(clerk, id)
  expect(rows.map(({ cells, outcome }) => [cells, outcome])).toEqual([
    [[], 'added'],
    [[], 'added'],
  ])
  const stored = await world().rows('select cells, repeat_key from arrival_import_row')
  expect(JSON.stringify(stored)).not.toContain(insz)
})

test('the same list once more makes nobody twice', async () => {
  const clerk = await world().asUser('clerk')
  const list = [
    header,
    ['Nogmaals', 'Een', '30/07/1990', newInsz(), '', '12/02/2026', '', ''],
    ['Nogmaals', 'Twee', '31/07/1991', newInsz(), '', '12/02/2026', '', ''],
  ]
  await doneImport(world(), clerk, list)
  const { counts } = await doneImport(world(), clerk, list)
  expect(counts).toMatchObject({ linked: 2, added: 0 })
  expect(await found(clerk, 'Nogmaals')).toHaveLength(2)
})

test('a broken row stops no good one and stays, and a file that is there is left as it is', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const { id: person } = await newPerson(clerk, {
    insz,
    familyName: 'Bekend',
    phone: '+32470222222',
  })
  const { id, counts } = await doneImport(world(), clerk, [
    header,
    ['Kapot', 'Rij', '31/02/1990', '', '', '', 'geen', ''],
    ['Anders', 'Geschreven', '', insz, '', '12/02/2026', '0470 33 33 33', ''],
    ['Goede', 'Rij', '1990', '', '', '', '', ''],
  ])
  expect(counts).toMatchObject({ broken: 1, linked: 1, added: 1 })
  const [broken] = await rowsOf(clerk, id, '&outcome=broken')
  expect(broken).toMatchObject({
    row: 2,
    cells: ['Kapot', 'Rij', '31/02/1990', '', '', '', 'geen'],
    problems: [
      { code: 'calendar', column: 2 },
      { code: 'phone', column: 6 },
    ],
  })
  const { body } = await clerk.get<Person>(`/persons/${person}`)
  expect(body).toMatchObject({ familyName: 'Bekend', phone: '+32470222222', version: 1 })
})

test('who looks like somebody with a file is left for somebody to look at', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk, {
    givenName: 'Yusuf',
    familyName: 'Gelijkenis',
    birthDate: '1980-01-02',
  })
  const { id, counts } = await doneImport(world(), clerk, [
    header,
    ['Gelijkenis', 'Youssef', '2/1/1980', '', '', '', '', ''],
  ])
  expect(counts).toMatchObject({ suspect: 1, added: 0 })
  const [row] = await rowsOf(clerk, id)
  expect(row?.suspects.map((one) => one.id)).toEqual([person])
})

test('two rows of one list about one person make one, also far apart and spelt otherwise', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const others = Array.from({ length: 250 }, (_, at) => [
    ...[`Ander${String.fromCharCode(97 + (at % 26))}${at}x`, `Iemand${at}`, '', newInsz()],
    ...['', '', '', ''],
  ])
  const { counts } = await doneImport(world(), clerk, [
    header,
    ['Dubbel', 'Getal', '1/1/1990', insz, '', '', '', ''],
    ['Dubbel', 'Naam', '2/2/1990', '', '', '', '', ''],
    ['Verschil', 'Mohammed', '3/3/1990', '', '', '', '', ''],
    ['Verschil', 'Mohamed', '3/3/1990', '', '', '', '', ''],
    ...others,
    ['Dubbel', 'Getal', '1/1/1990', insz, '', '', '', ''],
    ['DUBBEL', 'naam', '2-2-1990', '', '', '', '', ''],
  ])
  expect(counts).toMatchObject({ added: 253, linked: 2, suspect: 1, broken: 0 })
  expect(await found(clerk, 'Dubbel')).toHaveLength(2)
})

test('the spreadsheet of before tells how far the welcome of everybody came', async () => {
  const clerk = await world().asUser('clerk')
  const old = ['Naam', 'Voornaam', 'Uitgenodigd op', 'Datum gesprek', 'Doorverwezen op']
  const { counts } = await doneImport(
    world(),
    clerk,
    [
      [...old, 'Doorverwezen naar', 'Resultaat'],
      ['Vroeger', 'Nieuw', '', '', '', '', ''],
      ['Vroeger', 'Uitgenodigd', '10/02/2026', '', '', '', ''],
      ['Vroeger', 'Gepland', '10/02/2026', '12/03/2026 9u30', '', '', ''],
      ['Vroeger', 'Gekomen', '', '15/01/2026', '16/01/2026', 'Inburgering', 'Gestart'],
      ['Vroeger', 'Open', '', '15/01/2026', '16/01/2026', 'NT2', ''],
    ],
    { source: 'organisation' },
  )
  expect(counts).toMatchObject({ added: 5 })
  const { rows } = world()
  const kept = await rows(
    `select given_name as name, status, invited_on::text as invited, planned_at as planned,
       ended_on::text as ended, e.referred_on::text as referred, e.about, e.outcome
     from person_file f join arrival a using (partition_id, person_id, organisation_id)
     left join earlier_referral e using (partition_id, person_id, organisation_id)
     where f.family_name = 'Vroeger' order by f.given_name`,
  )
  const none = {
    invited: null,
    planned: null,
    ended: null,
    referred: null,
    about: null,
    outcome: null,
  }
  const came = { ...none, status: 'came', ended: '2026-01-15', referred: '2026-01-16' }
  expect(kept).toEqual([
    { ...came, name: 'Gekomen', about: 'Inburgering', outcome: 'Gestart' },
    {
      ...{ ...none, name: 'Gepland', status: 'planned', invited: '2026-02-10' },
      planned: new Date('2026-03-12T08:30:00Z'),
    },
    { ...none, name: 'Nieuw', status: 'toInvite' },
    { ...came, name: 'Open', about: 'NT2' },
    { ...none, name: 'Uitgenodigd', status: 'invited', invited: '2026-02-10' },
  ])
})

test('a list is started once it is checked, and once only', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await chosenImport(clerk)
  expect((await clerk.post(`/imports/${id}/start`)).status).toBe(409)
  await carryOut(world())
  const key = crypto.randomUUID()
  const { version } = await readImport(clerk, id)
  const first = await clerk.post<Import>(`/imports/${id}/start`, undefined, { key, version })
  expect(first.body.status).toBe('running')
  const again = await clerk.post<Import>(`/imports/${id}/start`, undefined, { key, version })
  expect(again.status).toBe(200)
  await carryOut(world())
  await readImport(clerk, id)
  // Nothing is left that could be carried out.
  expect((await clerk.post(`/imports/${id}/start`)).status).toBe(409)
})
