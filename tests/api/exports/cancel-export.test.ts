import { expect, test } from 'vitest'
import { newExport } from '../../support/exports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'cancelExport',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => `/exports/${(await newExport(await world().asUser('clerk'))).id}`,
})

test('whoever asked throws it away, and nobody else', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newExport(clerk)
  const manager = await world().asUser('cityManager')
  expect((await manager.delete(`/exports/${id}`)).status).toBe(404)
  expect((await clerk.delete(`/exports/${id}`)).status).toBe(204)
  expect((await clerk.get(`/exports/${id}`)).status).toBe(404)
  expect((await clerk.delete(`/exports/${id}`)).status).toBe(404)
})
