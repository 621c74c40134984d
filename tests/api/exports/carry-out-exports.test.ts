import type { Export } from '@onthaal/shared/exports/schemas'
import { expect, test } from 'vitest'
import { everything, newExport } from '../../support/exports.ts'
import { newPerson, submittedReferral } from '../../support/factories.ts'
import { runOn } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

// Small pieces, so that a file of some rows has several.
const world = testApp({ exportLimits: { directRows: 0, pageRows: 2, partBytes: 64 } })

const read = async (id: string) =>
  (await (await world().asUser('clerk')).get<Export>(`/exports/${id}`)).body
const parts = (id: string) =>
  world().rows('select number from list_export_part where export_id = $1', [id])

test('a long list is made in the background, piece by piece, and its link expires', async () => {
  const clerk = await world().asUser('clerk')
  for (let one = 0; one < 3; one += 1) await submittedReferral(clerk)
  const { id, state } = await newExport(clerk)
  expect(state).toBe('waiting')
  expect((await clerk.get(`/exports/${id}/file`)).status).toBe(404)
  expect(await world().carryOutExports()).toBe(1)
  const ready = await read(id)
  expect(ready).toMatchObject({ state: 'ready', done: 3, total: 3 })
  expect(ready.expiresAt).toBe('2026-03-03T09:00:00.000Z')
  expect((await parts(id)).length).toBeGreaterThan(2)
  const { text } = await clerk.get(`/exports/${id}/file`)
  expect(text.split('\r\n').filter((line) => line.includes('Voorbeeld;Amina'))).toHaveLength(3)
  // The log told of it when it was made, under its number.
  const logged = await world().rows<{ count: number }>(
    `select sum(cardinality(person_ids))::int as count from consultation
      where trace_id = $1 and action = 'export' and user_id = $2`,
    [id, userId('clerk')],
  )
  expect(logged).toEqual([{ count: 3 }])
  expect(await world().carryOutExports()).toBe(0)
})

test('each time that it is fetched, the log tells whom it shows, and when, before its first byte', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newExport(clerk)
  await world().carryOutExports()
  world().clock.advance(1)
  const seen = (trace: string | null) =>
    world().rows<{ person: string }>(
      `select s.person_id as person from consultation c
         join consultation_subject s on s.consultation_id = c.id and s.at = c.at
       where c.trace_id = $1 and c.action = 'export' and c.user_id = $2 order by 1`,
      [trace, userId('clerk')],
    )
  const made = await seen(id)
  expect(made.length).toBeGreaterThan(0)
  for (let time = 0; time < 2; time += 1) {
    const { headers, status } = await clerk.get(`/exports/${id}/file`)
    expect(status).toBe(200)
    expect(await seen(headers.get('belgov-trace-id'))).toEqual(made)
  }
  await world().rows('alter table consultation rename to consultation_away')
  try {
    expect((await clerk.get(`/exports/${id}/file`)).status).toBe(503)
  } finally {
    await world().rows('alter table consultation_away rename to consultation')
  }
  await clerk.delete(`/exports/${id}`)
})

test('one of which a piece went away while it is fetched does not end as if it were whole', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newExport(clerk)
  await world().carryOutExports()
  const { origin } = await world().listen()
  const fetched = async () => {
    const headers = { cookie: clerk.cookie }
    return (await fetch(`${origin}/api/onthaal/v1/exports/${id}/file`, { headers })).text()
  }
  expect(await fetched()).toContain('Voorbeeld;Amina')
  await world().rows('delete from list_export_part where export_id = $1 and number = 1', [id])
  await expect(fetched()).rejects.toThrow()
  await clerk.delete(`/exports/${id}`)
})

test('one whose process ended is begun again, and holds nothing of before', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newExport(clerk)
  // As a process leaves it that is killed half-way.
  await world().rows(
    `update list_export set state = 'running', attempts = 1, done = 2, worked_until = $2
      where id = $1`,
    [id, world().clock.now],
  )
  await world().rows(`insert into list_export_part values ($1, 0, 'of before'), ($1, 99, 'too')`, [
    id,
  ])
  expect(await world().carryOutExports()).toBe(0)
  world().clock.advance(2)
  expect(await world().carryOutExports()).toBe(1)
  const { text } = await clerk.get(`/exports/${id}/file`)
  expect(text).not.toContain('of before')
  expect(text).toContain('Voorbeeld;Amina')
  expect(await read(id)).toMatchObject({ state: 'ready' })
})

test('one is put back when its process is told to stop, which is no failure of it', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newExport(clerk)
  // Told while its first piece is kept: it was looked at once before it was taken.
  let looks = 0
  const stop = new AbortController().signal
  Object.defineProperty(stop, 'aborted', {
    get: () => {
      looks += 1
      return looks > 1
    },
  })
  await world().carryOutExports(stop)
  expect(await read(id)).toMatchObject({ state: 'waiting', done: 0 })
  const rows = await world().rows('select attempts from list_export where id = $1', [id])
  expect(rows).toEqual([{ attempts: 0 }])
  await world().carryOutExports()
  expect(await read(id)).toMatchObject({ state: 'ready', done: 3 })
})

test('one that fails is tried three times, and then said to have failed', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newExport(clerk)
  await world().rows('alter table consultation rename to consultation_away')
  try {
    for (const state of ['waiting', 'waiting', 'failed']) {
      await expect(world().carryOutExports()).rejects.toThrow()
      expect(await read(id)).toMatchObject({ state, done: 0 })
    }
    expect(await world().carryOutExports()).toBe(0)
    expect(await parts(id)).toEqual([])
  } finally {
    await world().rows('alter table consultation_away rename to consultation')
  }
})

test('one that was cancelled is not made', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newExport(clerk)
  await clerk.delete(`/exports/${id}`)
  expect(await world().carryOutExports()).toBe(0)
})

test('whose rights changed meanwhile fetches nothing of what they may not see any more', async () => {
  const counsellor = await world().asUser('counsellor')
  const asked = await newExport(counsellor, everything)
  await world().carryOutExports()
  expect((await counsellor.get(`/exports/${asked.id}/file`)).status).toBe(200)
  await world().rows(
    `delete from membership_desk where membership_id in
      (select id from membership where user_id = $1)`,
    [userId('counsellor')],
  )
  expect((await counsellor.get(`/exports/${asked.id}/file`)).status).toBe(404)
})

test('as soon as anybody is erased, all files go', async () => {
  const clerk = await world().asUser('clerk')
  await newPerson(clerk)
  const { id } = await newExport(clerk)
  await world().carryOutExports()
  expect(await parts(id)).not.toEqual([])
  // Nobody ever met that person.
  await runOn(world(), '2036-01-01')
  expect(await parts(id)).toEqual([])
  expect((await clerk.get(`/exports/${id}/file`)).status).toBe(404)
})
