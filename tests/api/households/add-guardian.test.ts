import type { GuardianList } from '@onthaal/shared/households/schemas'
import { expect, test } from 'vitest'
import { atTheCounter, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const guardian = { name: 'Mevrouw Janssens', phone: '0470 12 34 56', kind: 'legalGuardian' }

async function minor(birthDate = '2012'): Promise<string> {
  const clerk = await world().asUser('clerk')
  return (await newPerson(clerk, { givenName: 'Sami', birthDate })).id
}

testRefusals({
  operationId: 'addGuardian',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => `/persons/${await minor()}/guardians`,
  body: () => guardian,
  otherBody: () => ({ ...guardian, kind: 'other' }),
})

test('somebody answers for a minor by name, or with a file of their own', async () => {
  const clerk = await world().asUser('clerk')
  const path = `/persons/${await minor()}/guardians`
  const { id: mother } = await newPerson(clerk, { phone: '+32470111111' })
  const first = await clerk.post<GuardianList>(path, { ...guardian, from: '2026-01-15' })
  expect(first.status).toBe(200)
  const { body } = await clerk.post<GuardianList>(path, { person: mother, kind: 'parent' })
  expect(body.items).toMatchObject([
    {
      name: 'Mevrouw Janssens',
      phone: '+32470123456',
      kind: 'legalGuardian',
      from: '2026-01-15',
    },
    { person: { id: mother }, phone: '+32470111111', kind: 'parent' },
  ])
})

test('two clerks who add the same guardian at once make one', async () => {
  const id = await minor()
  const path = `/persons/${id}/guardians`
  const colleague = await world().asUser('schoolClerk')
  await atTheCounter(colleague, id)
  const clerks = [await world().asUser('clerk'), colleague]
  const answers = await Promise.all(clerks.map((clerk) => clerk.post<GuardianList>(path, guardian)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect((await clerks[0]?.get<GuardianList>(path))?.body.items).toHaveLength(1)
})

test.each(['2008-03-02', '2008-02', '1985-07'])('born %s nobody has a guardian', async (born) => {
  const clerk = await world().asUser('clerk')
  const { status, body } = await clerk.post(`/persons/${await minor(born)}/guardians`, guardian)
  expect(status).toBe(400)
  expect(body.issues).toEqual([
    expect.objectContaining({ in: 'path', name: 'personId', code: 'notMinor' }),
  ])
})

test('who may be a minor may have one', async () => {
  const clerk = await world().asUser('clerk')
  const { status } = await clerk.post(`/persons/${await minor('2008')}/guardians`, guardian)
  expect(status).toBe(200)
})

test('nobody is their own guardian, and every fault is named', async () => {
  const clerk = await world().asUser('clerk')
  const id = await minor()
  const path = `/persons/${id}/guardians`
  const own = await clerk.post(path, { ...guardian, person: id, from: '2027-01-01' })
  expect(own.body.issues?.map(({ name, code }) => [name, code])).toEqual([
    ['person', 'self'],
    ['name', 'personOrName'],
    ['phone', 'phoneOfFile'],
    ['from', 'future'],
  ])
  const nobody = await clerk.post(path, { kind: 'parent', phone: '12' })
  expect(nobody.body.issues?.map(({ name, code }) => [name, code])).toEqual([
    ['name', 'personOrName'],
    ['phone', 'noCountry'],
  ])
})

test('a guardian with a file has one here', async () => {
  const clerk = await world().asUser('clerk')
  const elsewhere = await newPerson(await world().asUser('socialWorker'))
  const { body } = await clerk.post(`/persons/${await minor()}/guardians`, {
    person: elsewhere.id,
    kind: 'parent',
  })
  expect(body.issues).toEqual([expect.objectContaining({ name: 'person', code: 'unknown' })])
})
