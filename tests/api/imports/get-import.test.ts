import type { Import } from '@onthaal/shared/imports/schemas'
import { expect, test } from 'vitest'
import { newInsz, newPerson } from '../../support/factories.ts'
import { carryOut, chosenImport, newImport, readImport } from '../../support/imports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'getImport',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => `/imports/${(await newImport(await world().asUser('clerk'))).id}`,
})

test('it tells how many rows are through, part by part, and what they came to', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  await newPerson(clerk, { insz })
  const people = Array.from({ length: 250 }, (_, at) => [`Zus${at}`, `Zo${at}`, newInsz()])
  const list = [
    ['Naam', 'Voornaam', 'INSZ'],
    ...people,
    ['Voorbeeld', 'Amina', insz],
    ['', '', '1'],
  ]
  const { id, status, rows, handled } = await chosenImport(clerk, list)
  expect([status, rows, handled]).toEqual(['checking', 252, 0])
  await world().carryOutImports()
  expect(await readImport(clerk, id)).toMatchObject({ status: 'checking', handled: 200 })
  await carryOut(world())
  expect(await readImport(clerk, id)).toMatchObject({
    status: 'checked',
    handled: 252,
    counts: { ready: 250, known: 1, broken: 1 },
  })
  await clerk.post(`/imports/${id}/start`)
  await world().carryOutImports()
  expect(await readImport(clerk, id)).toMatchObject({
    status: 'running',
    handled: 201,
    counts: { added: 200, ready: 50, known: 1, broken: 1 },
  })
  await carryOut(world())
  expect(await readImport(clerk, id)).toMatchObject({
    status: 'done',
    counts: { added: 250, linked: 1, broken: 1, ready: 0, known: 0 },
  })
})

test('another organisation does not know it', async () => {
  const { id } = await newImport(await world().asUser('clerk'))
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    const client = await world().asUser(name)
    expect((await client.get<Import>(`/imports/${id}`)).status).toBe(404)
  }
})
