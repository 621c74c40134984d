import { expect, test } from 'vitest'
import { checkedImport, doneImport, newImport } from '../../support/imports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { runOn } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'discardImport',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => `/imports/${(await newImport(await world().asUser('clerk'))).id}/discarding`,
})

const left = (id: string) =>
  world().rows('select from arrival_import_row where import_id = $1', [id])

test('a list goes with its rows, and what was made of it stays', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await doneImport(world(), clerk)
  expect(await left(id)).toHaveLength(1)
  expect((await clerk.post(`/imports/${id}/discarding`)).status).toBe(204)
  expect(await left(id)).toEqual([])
  expect((await clerk.get(`/imports/${id}`)).status).toBe(404)
  const people = await clerk.post<{ items: object[] }>('/persons/query', { name: 'Voorbeeld' })
  expect(people.body.items).not.toEqual([])
})

test('not while its rows are carried out', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await checkedImport(world(), clerk, [
    ['Naam', 'Voornaam'],
    ['Bezig', 'Nog'],
  ])
  await clerk.post(`/imports/${id}/start`)
  expect((await clerk.post(`/imports/${id}/discarding`)).status).toBe(409)
})

test('a list goes by itself 30 days after the last work on it', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newImport(clerk)
  await runOn(world(), '2026-03-31')
  expect(await left(id)).toHaveLength(1)
  await runOn(world(), '2026-04-01')
  expect(await left(id)).toEqual([])
})
