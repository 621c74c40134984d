import { type ImportOutcome, importOutcomes } from '@onthaal/shared/imports'
import type { Import, ImportRow } from '@onthaal/shared/imports/schemas'
import { expect, test } from 'vitest'
import { importWords } from '../../../apps/api/src/exports/index.ts'
import type { Client } from '../../support/client.ts'
import { fileOf, newExport, registerAlong } from '../../support/exports.ts'
import { newInsz, newPerson } from '../../support/factories.ts'
import {
  checkedImport,
  chosenImport,
  doneImport,
  importInput,
  type List,
  oneRow,
  rowsOf,
} from '../../support/imports.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp({ exportLimits: { pageRows: 2 } })

interface Logged {
  readonly action: string
  readonly purpose: string
  readonly role: string
  readonly fields: string[]
  readonly people: string[]
}

/** @returns the rows of a file of a list that is read in, its text, and what the log says of it */
async function rowsFile(client: Client, id: string) {
  const { rows, text, trace } = await fileOf(client, id, 'Rij')
  const log = await world().rows<Logged>(
    `select action, purpose, role, fields, person_ids as people from consultation
      where trace_id = $1`,
    [trace],
  )
  return { rows, text, log }
}

async function taken(client: Client, list: string, outcome?: ImportOutcome) {
  const importRows = { import: list, ...(outcome && { outcome }) }
  const { id, total } = await newExport(client, { format: 'csv', importRows })
  const file = await rowsFile(client, id)
  expect(file.rows).toHaveLength(total)
  return file
}

const header = ['Naam', 'Voornaam', 'Geboren', 'Rijksregisternummer', '']

let lists = 0

/** A list with somebody who is known, somebody who may be, somebody new, and rows that are wrong. */
async function mixedList(client: Client) {
  lists += 1
  // So that nobody looks like somebody of another list.
  const year = 1920 + lists * 5
  const familyName = `${'abcdefghijklmnop'[lists]?.repeat(4)}meegenomen`
  const insz = newInsz()
  const known = await newPerson(client, { insz, givenName: 'Noor', familyName })
  const like = await newPerson(client, {
    ...{ givenName: 'Samira', familyName, birthDate: `${year}-01-02` },
  })
  const list: List = [
    header,
    [familyName, 'Noor', '', insz],
    [familyName, 'Samira', `2/1/${year}`, ''],
    [familyName, 'Nieuw', '1991', ''],
    ['=1+1', 'Kapot', '1990', ''],
    [familyName, 'Dubbel kapot', '31/02/1990', 'x'],
  ]
  const { id } = await checkedImport(world(), client, list)
  return { id, known, like, insz, familyName }
}

test('rows of a list, each as it stands on its page, and whose they are or may be in the log', async () => {
  const clerk = await world().asUser('clerk')
  const { id, known, like, insz, familyName } = await mixedList(clerk)
  const shown = await rowsOf(clerk, id)
  const { rows, text, log } = await taken(clerk, id)
  expect(shown).toHaveLength(5)
  expect(rows.map(([row, , says]) => [row, says?.replace(/^'/, '')])).toEqual(
    shown.map(({ row, cells }) => [String(row), cells.filter((cell) => cell !== '').join(' · ')]),
  )
  expect(rows.map(([, status]) => status)).toEqual([
    'Al bekend, komt op de lijst van aankomsten',
    'Lijkt op een bestaand dossier',
    'Nieuw',
    'Met fouten',
    'Met fouten',
  ])
  expect(rows[0]?.slice(2)).toEqual([
    ...[`${familyName} · Noor · ${insz}`, '', `${familyName} Noor`, '', ''],
  ])
  expect(rows[1]?.[6]).toBe(`${familyName} Samira, 02/01/1925`)
  // What a program would reckon with is text.
  expect(rows[3]?.slice(2)).toEqual([
    "'=1+1 · Kapot · 1990",
    ...['Naam: dit is een formule. Zet de waarde zelf in de cel.', '', '', ''],
  ])
  expect(text).toContain(
    '"Geboren: deze dag bestaat niet.; Rijksregisternummer: dit is geen geldig rijksregisternummer."',
  )
  expect(text).toContain('\r\nBestand;lijst.csv\r\n')
  expect(log).toEqual([
    {
      ...{ action: 'export', purpose: 'registration', role: 'frontDesk' },
      fields: ['identity', 'nationalNumber', 'contact', 'residence'],
      people: [known.id, like.id].toSorted(),
    },
  ])
})

test('only those rows that came to what was chosen, and in the log nobody else', async () => {
  const clerk = await world().asUser('clerk')
  const { id, known, like } = await mixedList(clerk)
  const suspect = await taken(clerk, id, 'suspect')
  expect(suspect.rows.map(([row]) => row)).toEqual(['3'])
  expect(suspect.log.map(({ people }) => people)).toEqual([[like.id]])
  expect(suspect.text).toContain('\r\nWelke rijen?;Lijkt op een bestaand dossier\r\n')
  const linked = await taken(clerk, id, 'known')
  expect(linked.log.map(({ people }) => people)).toEqual([[known.id]])
  const broken = await taken(clerk, id, 'broken')
  expect(broken.rows.map(([row]) => row)).toEqual(['5', '6'])
  expect(broken.log).toEqual([])
  expect((await taken(clerk, id, 'skipped')).rows).toEqual([])
})

test('what was read in says whose it is, and no more what stood there; a file that is gone shows nobody', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await doneImport(world(), clerk, [
    ['Naam', 'Voornaam', 'Geboren'],
    ['Ingelezen', 'Eerste', '1990'],
    ['Ingelezen', 'Tweede', '1991'],
  ])
  const shown: ImportRow[] = await rowsOf(clerk, id)
  const people = shown.flatMap(({ person }) => person?.id ?? [])
  expect(people).toHaveLength(2)
  const { rows, log } = await taken(clerk, id, 'added')
  expect(rows.map((row) => row.slice(1, 5))).toEqual([
    ['Toegevoegd', '', '', 'Ingelezen Eerste'],
    ['Toegevoegd', '', '', 'Ingelezen Tweede'],
  ])
  expect(log.map((row) => row.people)).toEqual([people.toSorted()])
  await world().rows('update person_file set erased_at = $1 where person_id = $2', [
    world().clock.now,
    people[0],
  ])
  const later = await taken(clerk, id, 'added')
  expect(later.rows.map((row) => row[4])).toEqual(['', 'Ingelezen Tweede'])
  expect(later.log.map((row) => row.people)).toEqual([[people[1]]])
})

test('of a list that was thrown away since it was asked for, nothing is left to take along', async () => {
  const clerk = await world().asUser('clerk')
  const { id: list, familyName } = await mixedList(clerk)
  const { id } = await newExport(clerk, { format: 'csv', importRows: { import: list } })
  expect((await clerk.post(`/imports/${list}/discarding`)).status).toBe(204)
  const { rows, text, log } = await rowsFile(clerk, id)
  expect(rows).toEqual([])
  expect(text).not.toContain(familyName)
  expect(log).toEqual([])
})

test.each(['socialWorker', 'otherClerk'] as const)(
  'nothing of it is for a %s, whose organisation has no such list',
  async (name) => {
    const { id } = await mixedList(await world().asUser('clerk'))
    const elsewhere = await world().asUser(name)
    const asked = { format: 'csv', importRows: { import: id } }
    const { status, body } = await elsewhere.post('/exports', asked)
    expect(status).toBe(400)
    expect(body.issues).toMatchObject([{ name: 'importRows.import', code: 'unknown' }])
  },
)

test.each([
  'cityManager',
  'counsellor',
  'privacyOfficer',
  'policyOfficer',
  'administrator',
] as const)('a %s, who reads no lists in, takes none along', async (name) => {
  const { id } = await mixedList(await world().asUser('clerk'))
  const client = await world().asUser(name)
  const { status } = await client.post('/exports', {
    ...{ format: 'csv', importRows: { import: id } },
  })
  expect(status).toBe(403)
})

test('the lists that were read in, the newest first, in numbers and without anybody of their rows', async () => {
  const [clerk, elsewhere] = [await world().asUser('clerk'), await world().asUser('otherClerk')]
  await chosenImport(elsewhere)
  const { familyName } = await mixedList(clerk)
  await doneImport(world(), clerk)
  const fresh = await clerk.post('/imports', importInput(oneRow, '=1+1.csv'))
  expect(fresh.status).toBe(201)
  const { body } = await clerk.get<{ items: Import[] }>('/imports')
  const { rows, text } = await registerAlong(world(), clerk, 'Bestand', { imports: {} })
  expect(body.items.length).toBeGreaterThan(2)
  expect(rows.map(([file]) => file?.replace(/^'/, ''))).toEqual(
    body.items.map(({ fileName }) => fileName),
  )
  expect(rows.map((row) => row.slice(2))).toEqual(
    body.items.map((list) => [
      ...[list.createdBy.displayName, String(list.rows), importWords.statuses[list.status]],
      ...importOutcomes.map((outcome) => String(list.counts[outcome])),
    ]),
  )
  expect(rows[0]?.slice(0, 5)).toEqual([
    ...["'=1+1.csv", '02/03/2026 10:00', 'Gebruiker clerk', '1', 'Kolommen te kiezen'],
  ])
  expect(rows[1]?.[4]).toBe('Ingelezen')
  // What was checked: somebody new, somebody known, somebody who may be, and two rows that are wrong.
  expect(rows[2]?.slice(3, 10)).toEqual(['5', 'Nagekeken', '1', '1', '1', '0', '2'])
  expect(text).not.toContain(familyName)
  const others = await registerAlong(world(), elsewhere, 'Bestand', { imports: {} })
  expect(others.rows.map(([, , by]) => by)).toEqual(['Gebruiker otherClerk'])
})

test.each(['cityManager', 'administrator', 'policyOfficer', 'counsellor'] as const)(
  'lists that were read in are not taken along by a %s, who reads none in',
  async (name) => {
    const client = await world().asUser(name)
    const { status } = await client.post('/exports', { format: 'csv', imports: {} })
    expect(status).toBe(403)
  },
)
