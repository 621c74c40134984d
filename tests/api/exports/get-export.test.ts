import { expect, test } from 'vitest'
import { newExport } from '../../support/exports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'getExport',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => `/exports/${(await newExport(await world().asUser('clerk'))).id}`,
})

test('whoever asked reads how far it is, and nobody else', async () => {
  const asked = await newExport(await world().asUser('clerk'))
  const path = `/exports/${asked.id}`
  expect((await (await world().asUser('clerk')).get(path)).body).toEqual(asked)
  expect((await (await world().asUser('schoolClerk')).get(path)).status).toBe(404)
  expect((await (await world().asUser('counsellor')).get(path)).status).toBe(404)
})
