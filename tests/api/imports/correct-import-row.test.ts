import type { ImportRow } from '@onthaal/shared/imports/schemas'
import { expect, test } from 'vitest'
import { carryOut, checkedImport, doneImport, readImport } from '../../support/imports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'correctImportRow',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => {
    const { id } = await checkedImport(world(), await world().asUser('clerk'))
    return `/imports/${id}/rowCorrections`
  },
  body: () => ({ row: 2, cells: ['Voorbeeld', 'Anders'] }),
  otherBody: () => ({ row: 2, cells: ['Voorbeeld', 'Nog anders'] }),
})

test('a broken row is mended after the others were carried out, and follows them', async () => {
  const clerk = await world().asUser('clerk')
  const { id, counts } = await doneImport(world(), clerk, [
    ['Naam', 'Voornaam', 'Geboren'],
    ['Heel', 'Goed', '1990'],
    ['Heel', 'Kapot', '31/02/1990'],
  ])
  expect(counts).toMatchObject({ added: 1, broken: 1 })
  const correct = (cells: string[]) =>
    clerk.post<ImportRow>(`/imports/${id}/rowCorrections`, { row: 3, cells })
  const still = await correct(['Heel', 'Kapot', '32/02/1990'])
  expect(still.body).toMatchObject({ outcome: 'broken', problems: [{ code: 'calendar' }] })
  const mended = await correct(['Heel', 'Kapot', '28/02/1990'])
  expect(mended.body).toMatchObject({ outcome: 'ready', problems: [] })
  await readImport(clerk, id)
  expect((await clerk.post(`/imports/${id}/start`)).status).toBe(200)
  await carryOut(world())
  expect((await readImport(clerk, id)).counts).toMatchObject({ added: 2, broken: 0 })
})

test('a row does not get more cells than there are headers', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await checkedImport(world(), clerk)
  const { status, body } = await clerk.post(`/imports/${id}/rowCorrections`, {
    row: 2,
    cells: ['a', 'b', 'c'],
  })
  expect([status, body]).toMatchObject([400, { issues: [{ name: 'cells' }] }])
})
