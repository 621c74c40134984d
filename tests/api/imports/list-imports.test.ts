import type { ImportList } from '@onthaal/shared/imports/schemas'
import { expect, test } from 'vitest'
import { doneImport, newImport } from '../../support/imports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listImports',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => '/imports',
})

test('the newest list comes first, and those of others are not there', async () => {
  const clerk = await world().asUser('clerk')
  const first = await doneImport(world(), clerk)
  world().clock.advance(1)
  const second = await newImport(clerk)
  const elsewhere = await newImport(await world().asUser('socialWorker'))
  const { items } = (await clerk.get<ImportList>('/imports')).body
  expect(items.map(({ id }) => id)).toEqual([second.id, first.id])
  expect(items[1]).toMatchObject({ rows: 1, counts: { added: 1 } })
  expect(items.map(({ id }) => id)).not.toContain(elsewhere.id)
})
