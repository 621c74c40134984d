import { type FileFault, importLimits } from '@onthaal/shared/imports'
import { expect, test } from 'vitest'
import type { FileRow } from './file-row.ts'
import { makeWorkbook, makeZip } from './made-workbook.ts'
import { openList } from './read-file.ts'

const header = ['Naam', 'Voornaam', 'Geboren']

async function read(bytes: Buffer) {
  const list = await openList(bytes)
  const rows: FileRow[] = []
  for await (const row of list.rows) rows.push(row)
  return { header: list.header, rows }
}

async function fault(bytes: Buffer): Promise<FileFault | undefined> {
  try {
    await read(bytes)
    return undefined
  } catch (error) {
    const { faults } = error as { faults: { code: FileFault; name: string }[] }
    expect(faults[0]?.name).toBe('content')
    return faults[0]?.code
  }
}

test.each([
  ['UTF-8', Buffer.from('Naam;Voornaam\r\nNuñez;Zoë\r\n')],
  ['UTF-8 with a mark', Buffer.from('\ufeffNaam;Voornaam\nNuñez;Zoë')],
  ['Windows-1252', Buffer.from('Naam;Voornaam\r\nNuñez;Zoë\r\n', 'latin1')],
  ['with commas', Buffer.from('Naam,Voornaam\nNuñez,Zoë\n')],
  ['with tabs', Buffer.from('Naam\tVoornaam\nNuñez\tZoë\n')],
  ['in quotation marks', Buffer.from('"Naam";"Voornaam"\n"Nuñez";"Zoë"\n')],
])('reads CSV in %s', async (_, bytes) => {
  const { header: names, rows } = await read(bytes)
  expect(names).toEqual(['Naam', 'Voornaam'])
  expect(rows).toEqual([{ row: 2, cells: ['Nuñez', 'Zoë'] }])
})

test('reads the signs that Windows-1252 has and Latin-1 has not', async () => {
  const bytes = Buffer.concat([Buffer.from('Naam;Prijs\nZo'), Buffer.from([0xeb, 0x3b, 0x80])])
  expect((await read(bytes)).rows[0]?.cells).toEqual(['Zoë', '€'])
})

test('keeps the numbers of rows, above and between which nothing stands', async () => {
  const bytes = Buffer.from('sep=;\nLijst maart\n\nNaam;Voornaam\n\nA;B\n;\nC;D\n')
  const { rows } = await read(bytes)
  expect(rows.map(({ row }) => row)).toEqual([6, 8])
})

test('a quotation mark inside a name is part of it, and a cell may have several lines', async () => {
  const { rows } = await read(Buffer.from('Naam;Voornaam\nO"Brien;An\n"Aan\nZee";"zeg ""A"""\n'))
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['O"Brien', 'An'],
    ['Aan\nZee', 'zeg "A"'],
  ])
})

test('reads the first sheet that is not hidden, with its texts, numbers and days', async () => {
  const { header: names, rows } = await read(
    makeWorkbook([
      header,
      ['Nuñez & Co', 'Zoë', { day: 33449 }],
      ['', 85073003328, 1990],
      ['', '', ''],
      ['Laatste', '', ''],
    ]),
  )
  expect(names).toEqual(header)
  expect(rows).toEqual([
    { row: 2, cells: ['Nuñez & Co', 'Zoë', '1991-07-30'] },
    { row: 3, cells: ['', '85073003328', '1990'] },
    { row: 5, cells: ['Laatste'] },
  ])
})

test('formulas and errors are refused by their cell, beside cells that are good', async () => {
  const { rows } = await read(
    makeWorkbook([
      header,
      [
        'A',
        { formula: 'HYPERLINK("x")', value: 'klik' },
        { xml: '<c r="C2" t="e"><v>#N/A</v></c>' },
      ],
    ]),
  )
  expect(rows[0]?.cells).toEqual([
    'A',
    { fault: 'formula', text: 'klik' },
    { fault: 'cellError', text: '#N/A' },
  ])
  const csv = await read(Buffer.from('Naam;Voornaam\n=1+1;@SUM(A1)\n+32478;-\n'))
  expect(csv.rows.map(({ cells }) => cells)).toEqual([
    [
      { fault: 'formula', text: '=1+1' },
      { fault: 'formula', text: '@SUM(A1)' },
    ],
    ['+32478', '-'],
  ])
})

test('a cell that is too long is cut and refused, not its row or its file', async () => {
  const long = 'x'.repeat(importLimits.cell + 1)
  const cut = { fault: 'cellTooLong', text: 'x'.repeat(importLimits.cell) }
  expect((await read(Buffer.from(`a;b\n${long};1`))).rows[0]?.cells).toEqual([cut, '1'])
  expect((await read(makeWorkbook([header, [long, 1]]))).rows[0]?.cells).toEqual([cut, '1'])
})

const workbook = 'xl/workbook.xml'
const outline = '<workbook><sheets><sheet id="r1"/></sheets></workbook>'
const rels = '<r><Relationship Id="r1" Target="s.xml"/></r>'

test.each<[FileFault, string, () => Buffer]>([
  ['empty', 'nothing', () => Buffer.alloc(0)],
  ['pdf', 'a PDF that calls itself a list', () => Buffer.from('%PDF-1.7\n1;2\n3;4')],
  ['oldExcel', 'a workbook of before 2007', () => Buffer.from('d0cf11e0a1b11ae1000000', 'hex')],
  [
    'locked',
    'a workbook with a password',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
  ],
  ['notAList', 'an image', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
  ['notAList', 'a zip of something else', () => makeZip({ 'a.txt': 'Naam;Voornaam' })],
  ['encoding', 'UTF-16', () => Buffer.from('\ufeffNaam;Voornaam\nA;B', 'utf16le')],
  [
    'encoding',
    'UTF-8 with a line of Windows-1252 in it',
    () => Buffer.concat([Buffer.from('Naam;Stad\nZoë;Luik\n'), Buffer.from('Zoë;Luik', 'latin1')]),
  ],
  ['encoding', 'a byte that no text has', () => Buffer.from([97, 59, 98, 10, 0x81, 59, 99])],
  ['quote', 'a quotation mark that stays open', () => Buffer.from('a;b\n"x;1\ny;2\nz;3\n')],
  ['noColumns', 'a letter', () => Buffer.from('Beste\n\nhierbij de lijst\n')],
  ['fileTooLarge', 'a file that is too large', () => Buffer.alloc(importLimits.bytes + 1, 'a')],
  ['tooManyRows', 'too many rows', () => Buffer.from(`a;b\n${'x;y\n'.repeat(20_001)}`)],
  ['tooManyColumns', 'too many columns', () => Buffer.from(`${'a;'.repeat(81)}b\n`)],
  ['damaged', 'a workbook that was cut', () => makeWorkbook([header, ['A']]).subarray(0, 500)],
  [
    'damaged',
    'a workbook with entities of its own',
    () =>
      makeZip({
        [workbook]: `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>${outline}`,
      }),
  ],
  [
    'zipBomb',
    'a part that is two hundred times what it was packed to',
    () =>
      makeZip({
        [workbook]: outline,
        'xl/_rels/workbook.xml.rels': rels,
        'xl/s.xml': Buffer.alloc(20 * 1024 * 1024, ' '),
      }),
  ],
  [
    'zipBomb',
    'a part that unpacks to more than it says',
    () =>
      makeZip(
        { [workbook]: outline, 'xl/_rels/workbook.xml.rels': rels, 'xl/s.xml': ' '.repeat(2e6) },
        { 'xl/s.xml': 1000 },
      ),
  ],
  [
    'damaged',
    'elements that nest without end',
    () =>
      makeZip({
        [workbook]: outline,
        'xl/_rels/workbook.xml.rels': rels,
        'xl/s.xml': `<worksheet>${'<a>'.repeat(100)}`,
      }),
  ],
  [
    'damaged',
    'an element with attributes without number',
    () =>
      makeZip({
        [workbook]: outline,
        'xl/_rels/workbook.xml.rels': rels,
        'xl/s.xml': `<worksheet ${Array.from({ length: 300 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
      }),
  ],
  [
    'zipBomb',
    'a few long texts that are told of again and again',
    () =>
      makeWorkbook([header, ...Array.from({ length: 300 }, () => Array(80).fill('x'.repeat(900)))]),
  ],
  [
    'zipBomb',
    'a thousand parts',
    () => makeZip(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`p${at}`, '']))),
  ],
])('refuses as %s: %s', async (code, _, make) => {
  expect(await fault(make())).toBe(code)
})

test('signs that no table takes are refused, however they are spelt', async () => {
  for (const sign of ['&#0;', '&#xD800;', '&nbsp;']) {
    const xml = `<c r="A2" t="inlineStr"><is><t>A${sign}B</t></is></c>`
    expect(await fault(makeWorkbook([header, [{ xml }]]))).toBe('damaged')
  }
  const { rows } = await read(Buffer.from(`a;b\n${'x'.repeat(importLimits.cell - 1)}😀;1`))
  expect(rows[0]?.cells[0]).toMatchObject({ text: expect.stringMatching(/x\ufffd$/) })
})
