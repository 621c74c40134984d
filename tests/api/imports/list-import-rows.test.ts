import type { ImportRowPage } from '@onthaal/shared/imports/schemas'
import { expect, test } from 'vitest'
import { newPerson } from '../../support/factories.ts'
import { checkedImport, newImport } from '../../support/imports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listImportRows',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => `/imports/${(await newImport(await world().asUser('clerk'))).id}/rows`,
})

const header = ['Naam', 'Voornaam', 'Geboren']

test('rows come page by page, in their order, and by what they came to', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await checkedImport(world(), clerk, [
    header,
    ['Blad', 'Een', '1990'],
    ['Blad', 'Twee', '31/02/1990'],
    ['Blad', 'Drie', '1992'],
    ['Blad', 'Vier', 'x'],
  ])
  const path = `/imports/${id}/rows`
  const first = (await clerk.get<ImportRowPage>(`${path}?outcome=broken&pageSize=1`)).body
  expect(first.items.map(({ row, problems }) => [row, problems])).toEqual([
    [3, [{ code: 'calendar', column: 2 }]],
  ])
  const next = new URL(first.next ?? '')
  const second = (await clerk.get<ImportRowPage>(next.pathname + next.search)).body
  expect(second.items.map(({ row }) => row)).toEqual([5])
  expect(second.next).toBeUndefined()
  expect((await clerk.get(`${path}?after=x`)).status).toBe(400)
})

test('whom a row may be of is shown, and stands in the consultation log', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk, {
    givenName: 'Samira',
    familyName: 'Gelezen',
    birthDate: '1980-01-02',
  })
  const { id } = await checkedImport(world(), clerk, [header, ['Gelezen', 'Samira', '2/1/1980']])
  const { body, headers } = await clerk.get<ImportRowPage>(`/imports/${id}/rows`)
  expect(body.items[0]?.suspects.map((one) => one.id)).toEqual([person])
  const log = await world().rows<{ people: string[] }>(
    'select person_ids as people from consultation where trace_id = $1',
    [headers.get('belgov-trace-id')],
  )
  expect(log).toEqual([{ people: [person] }])
})

test('nobody is suspected to be somebody whom the OCMW alone knows', async () => {
  const known = { givenName: 'Alleen', familyName: 'Ocmwkent', birthDate: '1980-01-02' }
  await newPerson(await world().asUser('socialWorker'), known)
  const clerk = await world().asUser('clerk')
  const { counts } = await checkedImport(world(), clerk, [
    header,
    ['Ocmwkent', 'Alleen', '2/1/1980'],
  ])
  expect(counts).toMatchObject({ ready: 1, suspect: 0 })
})
