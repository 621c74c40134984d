import type { ExportList } from '@onthaal/shared/exports/schemas'
import { expect, test } from 'vitest'
import { newExport } from '../../support/exports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listExports',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => '/exports',
})

test('one’s own, the newest first, until they are a day old', async () => {
  const clerk = await world().asUser('clerk')
  const first = await newExport(clerk)
  world().clock.advance(20)
  const second = await newExport(clerk)
  await newExport(await world().asUser('cityManager'))
  const { body } = await clerk.get<ExportList>('/exports')
  expect(body.items.map(({ id }) => id)).toEqual([second.id, first.id])
  world().clock.advance(24 * 60 - 10)
  const later = await (await world().signIn('clerk')).get<ExportList>('/exports')
  expect(later.body.items.map(({ id }) => id)).toEqual([second.id])
  expect(await world().tendExports()).toBe(1)
  expect(await world().rows('select id from list_export where id = $1', [first.id])).toEqual([])
})
