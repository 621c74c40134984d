import { expect, test } from 'vitest'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const stricter = testApp({ config: { consultationYears: 11 } })

/** The months of both tables of the log that are there, such as `2016_02`. */
async function monthsOf(app: ReturnType<typeof testApp>): Promise<string[]> {
  const rows = await app().rows<{ name: string }>(
    `select relname as name from pg_inherits join pg_class on pg_class.oid = inhrelid
     where inhparent in ('consultation'::regclass, 'consultation_subject'::regclass)
     order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** A month in the log, so many years and months ago by the clock of the database. */
async function makeMonth(app: ReturnType<typeof testApp>, years: number, months: number) {
  const [row] = await app().rows<{ month: string }>(
    `select to_char(moment at time zone 'UTC', 'YYYY_MM') as month,
       ensure_consultation_months(moment)
     from (select date_trunc('month', now() at time zone 'UTC') at time zone 'UTC'
       - make_interval(years => $1, months => $2) as moment) as asked`,
    [years, months],
  )
  const month = row?.month ?? ''
  return [`consultation_${month}`, `consultation_subject_${month}`]
}

test.each([
  ['ten years', world, 10],
  ['the years that the operator asks for', stricter, 11],
])('a month of the log goes once it was kept for %s, and no day earlier', async (_, app, years) => {
  // This month that many years ago is still part of what is kept.
  const kept = await makeMonth(app, years, 0)
  const over = await makeMonth(app, years, 1)
  const before = await monthsOf(app)
  expect(before).toEqual(expect.arrayContaining([...kept, ...over]))
  await app().tendLog()
  expect(await monthsOf(app)).toEqual(before.filter((month) => !over.includes(month)))
  await app().tendLog()
  expect(await monthsOf(app)).toEqual(before.filter((month) => !over.includes(month)))
})
