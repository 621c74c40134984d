import type { Import, ImportColumns } from '@onthaal/shared/imports/schemas'
import { expect, test } from 'vitest'
import {
  carryOut,
  checkedImport,
  doneImport,
  newImport,
  readImport,
} from '../../support/imports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const chosen: ImportColumns = { columns: ['familyName', 'givenName'], source: 'register' }

testRefusals({
  operationId: 'chooseImportColumns',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => `/imports/${(await newImport(await world().asUser('clerk'))).id}/columns`,
  body: () => chosen,
})

test('columns are chosen anew as long as nothing was carried out', async () => {
  const clerk = await world().asUser('clerk')
  const list = [
    ['Naam', 'Nummer'],
    ['Voorbeeld', 'geen'],
  ]
  const columns = ['familyName', 'phone'] as const
  const { id, counts } = await checkedImport(world(), clerk, list, { columns: [...columns] })
  expect(counts).toMatchObject({ broken: 1 })
  const again = { columns: ['familyName', 'none'], source: 'register' }
  const { body } = await clerk.put<Import>(`/imports/${id}/columns`, again)
  expect(body).toMatchObject({ status: 'checking', counts: { broken: 0 } })
  await carryOut(world())
  expect((await readImport(clerk, id)).counts).toMatchObject({ ready: 1, broken: 0 })
})

test.each([
  ['length', ['familyName', 'none', 'none']],
  ['noName', ['phone', 'none']],
  ['twice', ['familyName', 'familyName']],
])('columns are refused by %s', async (code, columns) => {
  const clerk = await world().asUser('clerk')
  const { id } = await newImport(clerk)
  const { status, body } = await clerk.put(`/imports/${id}/columns`, { ...chosen, columns })
  expect([status, body]).toMatchObject([400, { issues: [{ name: 'columns', code }] }])
})

test('not once rows were carried out', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await doneImport(world(), clerk)
  const { status, body } = await clerk.put(`/imports/${id}/columns`, chosen)
  expect([status, body]).toMatchObject([409, { type: expect.stringContaining('importNotReady') }])
})
