import { importLimits } from '@onthaal/shared/imports'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from '../../apps/api/src/imports/files/read-csv.ts'
import { toCsv } from '../../apps/web/src/ui/csv.ts'

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom("'", '+', '-', '=', '@', ' ', '\t', '"', ';', 'a'),
    maxLength: 8,
  }),
  fc.constantFrom('+32 470 12 34 56', '-', "'+32", "'t Serstevens", "'".repeat(importLimits.cell)),
)
const rows = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 5,
  }),
)

test('what was saved is read in again as it was', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (lines) => {
      const header = lines[0]?.map((_, at) => `kolom ${at}`) ?? []
      const read: string[][] = []
      for await (const { cells } of readCsv(toCsv([header, ...lines]).slice(1))) {
        read.push(cells.map((one) => (typeof one === 'string' ? one : one.text)))
      }
      expect(read).toEqual([header, ...lines])
    }),
  )
})
