import { makeWorkbook } from '@onthaal/api/src/imports/files/made-workbook.ts'
import type { Import } from '@onthaal/shared/imports/schemas'
import { expect, test } from 'vitest'
import { chosenImport, importInput, newImport, oneRow, rowsOf } from '../../support/imports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'createImport',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => '/imports',
  body: () => importInput(oneRow),
  otherBody: () => importInput(oneRow, 'andere.csv'),
  tooLarge: 8_000_000,
})

test('a list is kept as it is, with a guess of what its columns hold', async () => {
  const clerk = await world().asUser('clerk')
  const list = [
    ['Naam', 'Voornaam', 'Geb.datum', 'Opmerking'],
    ['Voorbeeld', 'Amina', '30/07/1990', 'zie mail'],
    ['', 'Zonder', '', ''],
  ]
  const { status, body } = await clerk.post<Import>('/imports', importInput(list))
  expect(status).toBe(201)
  expect(body).toMatchObject({
    status: 'choosing',
    fileName: 'lijst.csv',
    columnsFrom: 'guessed',
    columns: [
      { header: 'Naam', holds: 'familyName', example: 'Voorbeeld' },
      { header: 'Voornaam', holds: 'givenName', example: 'Amina' },
      { header: 'Geb.datum', holds: 'birthDate', example: '30/07/1990' },
      { header: 'Opmerking', holds: 'none', example: 'zie mail' },
    ],
    rows: 2,
    handled: 0,
  })
  const rows = await rowsOf(clerk, body.id)
  expect(rows.map(({ row, cells }) => [row, cells])).toEqual([
    [2, ['Voorbeeld', 'Amina', '30/07/1990', 'zie mail']],
    [3, ['', 'Zonder']],
  ])
})

test('a workbook is read like a list in text', async () => {
  const clerk = await world().asUser('clerk')
  const { id, columns } = await newImport(
    clerk,
    makeWorkbook([
      ['Naam', 'Geboren'],
      ['Voorbeeld', { day: 33449 }],
    ]),
  )
  expect(columns.map(({ holds }) => holds)).toEqual(['name', 'birthDate'])
  expect((await rowsOf(clerk, id))[0]?.cells).toEqual(['Voorbeeld', '1991-07-30'])
})

test('what the columns held is remembered for the next list with the same headers, by one organisation', async () => {
  const clerk = await world().asUser('clerk')
  const list = [
    ['Wie', 'Onthouden'],
    ['Voorbeeld', '0470'],
  ]
  expect((await newImport(clerk, list)).columns.map(({ holds }) => holds)).toEqual(['none', 'none'])
  await chosenImport(clerk, list, { columns: ['name', 'phone'], source: 'organisation' })
  const remembered = {
    columnsFrom: 'remembered',
    source: 'organisation',
    columns: [{ holds: 'name' }, { holds: 'phone' }],
  }
  expect(await newImport(clerk, list)).toMatchObject(remembered)
  expect(await newImport(await world().asUser('socialWorker'), list)).toMatchObject({
    columnsFrom: 'guessed',
  })
})

test.each([
  ['pdf', Buffer.from('%PDF-1.7 a;b')],
  ['encoding', Buffer.from([97, 59, 98, 10, 0x81, 59, 99])],
  ['damaged', makeWorkbook([['Naam', 'Geboren']]).subarray(0, 400)],
])('a file that is no list is refused as %s, and leaves nothing', async (code, bytes) => {
  const clerk = await world().asUser('clerk')
  const count = () => world().rows('select count(*)::int as n from arrival_import')
  const before = await count()
  const { status, body } = await clerk.post('/imports', importInput(bytes))
  expect(status).toBe(400)
  expect(body).toMatchObject({ issues: [{ name: 'content', code }] })
  expect(await count()).toEqual(before)
})

test('a list of which the end is refused leaves nothing of its beginning', async () => {
  const clerk = await world().asUser('clerk')
  const rows = Array.from({ length: 700 }, (_, at) => `Naam${at};1990`)
  const bytes = Buffer.from(`Naam;Geboren\n${rows.join('\n')}\n"open;1990\n`)
  const before = await world().rows('select count(*)::int as n from arrival_import_row')
  const { status, body } = await clerk.post('/imports', importInput(bytes))
  expect([status, body]).toMatchObject([400, { issues: [{ code: 'quote' }] }])
  expect(await world().rows('select count(*)::int as n from arrival_import_row')).toEqual(before)
})
