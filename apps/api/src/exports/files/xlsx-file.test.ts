import { describe, expect, it, test } from 'vitest'
import { csvFile, csvParts } from './csv-file.ts'
import type { Cell, Table } from './table.ts'
import { xlsxFile } from './xlsx-file.ts'
import { aboutSheet, sheetParts } from './xlsx-sheets.ts'

function tableWith(...cells: Cell[]): Table {
  return {
    title: 'Lijst',
    facts: [['Let op', 'a & b']],
    columns: cells.map((_, at) => ({ label: `Kolom ${at}` })),
    rows: pages([cells]),
  }
}

async function* pages(...some: Cell[][][]): AsyncGenerator<Cell[][]> {
  yield* some
}

async function allOf<Item>(some: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const one of some) all.push(one)
  return all
}

const sheetOf = async (table: Table) => (await allOf(sheetParts(table))).join('')
const textOf = async (table: Table) => Buffer.concat(await allOf(csvFile(table))).toString()

describe('a workbook', () => {
  it('keeps numbers, days and instants as what they are', async () => {
    const sheet = await sheetOf(
      tableWith(3, { day: '2026-03-02' }, { at: new Date('2026-03-02T11:30:00Z') }, undefined),
    )
    expect(sheet).toContain('<row><c><v>3</v></c><c s="2"><v>46083</v></c><c s="3"><v>')
    // Half past twelve in Belgium.
    expect(sheet).toContain(`<v>${46083 + 12.5 / 24}</v>`)
    expect(sheet).toContain('<c/></row></sheetData></worksheet>')
  })

  it('writes text as text: no formula, no sign that XML does not know, no more than fits', async () => {
    const sheet = await sheetOf(
      tableWith('=1+1', 'a\u0000<b>&\ud800', 'x'.repeat(40_000), { day: '1890-01-01' }),
    )
    expect(sheet).toContain('<c t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>')
    expect(sheet).toContain('>a&lt;b&gt;&amp;\ufffd<')
    expect(sheet).toContain(`>${'x'.repeat(32_767)}<`)
    // A workbook knows no such day.
    expect(sheet).toContain('>1890-01-01<')
    expect(aboutSheet(tableWith())).toContain('a &amp; b')
  })
})

describe('text', () => {
  it('turns no cell into a formula', async () => {
    const text = await textOf(tableWith('=1', '+1', '-1', '@x', '\tx', 'a;b', 'a"b', 'a\r\nb'))
    expect(text).toBe(
      `\uFEFFLijst\r\nLet op;a & b\r\n\r\n${[0, 1, 2, 3, 4, 5, 6, 7].map((at) => `Kolom ${at}`).join(';')}\r\n` +
        `'=1;'+1;'-1;'@x;'\tx;"a;b";"a""b";"a\r\nb"\r\n`,
    )
  })
})

test('a number is a number in text too, with the comma of Belgium', async () => {
  expect(await textOf(tableWith(-3, 4.5))).toContain('\r\n-3;4,5\r\n')
})

describe.each([
  ['text', csvFile, csvParts],
  ['a workbook', xlsxFile, sheetParts],
])('%s', (_name, fileOf, partsOf) => {
  it('reads rows as fast as it is read itself, and none once nobody reads', async () => {
    let read = 0
    let isOver = false
    async function* endless(): AsyncGenerator<Cell[][]> {
      try {
        for (;;) {
          read += 1
          yield Array.from({ length: 100 }, () => [crypto.randomUUID().repeat(20)])
        }
      } finally {
        isOver = true
      }
    }
    const file = fileOf({ ...tableWith(), rows: endless() })
    for await (const some of file) {
      if (some.length > 0 && read > 2) break
    }
    await expect.poll(() => isOver).toBe(true)
    expect(read).toBeLessThan(200)
  })

  it('writes every row of a page once, in their order, and no more of it at once than is soon gone', async () => {
    const long = 'x'.repeat(500)
    const page = Array.from({ length: 1_000 }, (_, at) => [`rij ${at};${long}`])
    const parts = await allOf(partsOf({ ...tableWith('a'), rows: pages(page, [], page) }))
    const numbers = [...parts.join('').matchAll(/rij (\d+);/g)].map(([, number]) => Number(number))
    const once = page.map((_, at) => at)
    expect(numbers).toEqual([...once, ...once])
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(64 * 1024)
  })

  it('breaks off when its rows do', async () => {
    async function* broken(): AsyncGenerator<Cell[][]> {
      yield [['one']]
      throw new Error('the database is gone')
    }
    const file = fileOf({ ...tableWith(), rows: broken() })
    await expect(allOf(file)).rejects.toThrow('the database is gone')
  })
})
