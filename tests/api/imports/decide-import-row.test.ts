import type { Import, ImportRow } from '@onthaal/shared/imports/schemas'
import type { Person } from '@onthaal/shared/persons/schemas'
import { expect, test } from 'vitest'
import { newPerson } from '../../support/factories.ts'
import { carryOut, checkedImport, doneImport, readImport } from '../../support/imports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'decideImportRow',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => {
    const { id } = await checkedImport(world(), await world().asUser('clerk'))
    return `/imports/${id}/rowDecisions`
  },
  body: () => ({ row: 2, decision: 'skip' }),
  otherBody: () => ({ row: 2, decision: 'new' }),
})

let serial = 0

/** A list with one row, which may be of somebody. */
async function suspected(): Promise<{ list: Import; person: Person }> {
  serial += 1
  const clerk = await world().asUser('clerk')
  const [familyName, birthDate] = [`Beslis${String.fromCharCode(96 + serial)}`, '1980-01-02']
  const person = await newPerson(clerk, { givenName: 'Samira', familyName, birthDate })
  const list = await checkedImport(world(), clerk, [
    ['Naam', 'Voornaam', 'Geboren'],
    [familyName, 'Samira', '2/1/1980'],
  ])
  expect(list.counts.suspect).toBe(1)
  return { list, person }
}

async function decide(list: Import, decision: object) {
  const clerk = await world().asUser('clerk')
  return clerk.post<ImportRow>(`/imports/${list.id}/rowDecisions`, { row: 2, ...decision })
}

async function finish({ id }: Import): Promise<Import> {
  const clerk = await world().asUser('clerk')
  await readImport(clerk, id)
  await clerk.post(`/imports/${id}/start`)
  await carryOut(world())
  return readImport(clerk, id)
}

test('somebody new gets a file, although they look like somebody', async () => {
  const { list, person } = await suspected()
  const { body } = await decide(list, { decision: 'new' })
  expect(body).toMatchObject({ outcome: 'ready', isSomebodyNew: true })
  expect((await finish(list)).counts).toMatchObject({ added: 1 })
  const files = await world().rows('select from person_file where family_name = $1', [
    person.familyName,
  ])
  expect(files).toHaveLength(2)
})

test('whoever it is goes on the list of arrivals, with the file that they have', async () => {
  const { list, person } = await suspected()
  const { body } = await decide(list, { decision: 'same', person: person.id })
  expect(body).toMatchObject({ outcome: 'known', person: { id: person.id }, suspects: [] })
  expect((await finish(list)).counts).toMatchObject({ linked: 1, added: 0 })
  const arrivals = await world().rows('select from arrival where person_id = $1', [person.id])
  expect(arrivals).toHaveLength(1)
})

test('a row that is skipped is left alone, and may be decided otherwise', async () => {
  const { list } = await suspected()
  expect((await decide(list, { decision: 'skip' })).body.outcome).toBe('skipped')
  const clerk = await world().asUser('clerk')
  await readImport(clerk, list.id)
  expect((await clerk.post(`/imports/${list.id}/start`)).status).toBe(409)
  expect((await decide(list, { decision: 'new' })).body.outcome).toBe('ready')
})

test('what was said of a row is taken back, and it stands where it stood', async () => {
  const { list, person } = await suspected()
  for (const said of [{ decision: 'skip' }, { decision: 'new' }]) {
    await decide(list, said)
    const { body } = await decide(list, { decision: 'undo' })
    expect(body).toMatchObject({ outcome: 'suspect', isSomebodyNew: false })
    expect(body.suspects.map(({ id }) => id)).toContain(person.id)
  }
  await decide(list, { decision: 'same', person: person.id })
  const { body } = await decide(list, { decision: 'undo' })
  expect(body.outcome).toBe('suspect')
  expect(body).not.toHaveProperty('person')
})

test('it is refused to name nobody, or somebody of another organisation', async () => {
  const { list } = await suspected()
  const { id: elsewhere } = await newPerson(await world().asUser('socialWorker'))
  for (const person of [undefined, elsewhere]) {
    const { status, body } = await decide(list, { decision: 'same', person })
    expect([status, body]).toMatchObject([400, { issues: [{ name: 'person' }] }])
  }
})

test('a row that was carried out is decided on no more, nor one that is not there', async () => {
  const clerk = await world().asUser('clerk')
  const list = await doneImport(world(), clerk, [
    ['Naam', 'Voornaam'],
    ['Klaar', 'Al'],
  ])
  expect((await decide(list, { decision: 'skip' })).status).toBe(409)
  const { status, body } = await decide(list, { row: 9, decision: 'skip' })
  expect([status, body]).toMatchObject([400, { issues: [{ name: 'row', code: 'unknown' }] }])
})
