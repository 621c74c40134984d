import type { Person } from '@onthaal/shared/persons/schemas'
import { expect, test } from 'vitest'
import { newInsz, newPerson, personInput, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'updatePerson',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'cityManager', 'agencyManager', 'privacyOfficer'],
  path: async () => `/persons/${(await newPerson(await world().asUser('clerk'))).id}`,
  body: () => ({
    ...personInput({ insz: newInsz(), email: 'a@voorbeeld.example' }),
    originalScriptName: 'x',
  }),
})

interface Hits {
  readonly items: readonly { readonly id: string }[]
}

test('a file is replaced: what is left out is gone, and it is found under its new name only', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk, { familyName: 'Oudenaam', insz: newInsz() })
  const { phone: _phone, ...input } = personInput({ familyName: 'Nieuwenaam' })
  const { status, body } = await clerk.put<Person>(`/persons/${id}`, input)
  expect(status).toBe(200)
  expect(body.version).toBe(2)
  expect(body).not.toHaveProperty('phone')
  expect(body).not.toHaveProperty('insz')
  const old = await clerk.post<Hits>('/persons/query', { name: 'Oudenaam' })
  expect(old.body.items).toEqual([])
  const found = await clerk.post<Hits>('/persons/query', { name: 'nieuwenaam' })
  expect(found.body.items.map((item) => item.id)).toEqual([id])
})

test('of two who change one file at once, the second is told and overwrites nothing', async () => {
  const { over } = await world().listen()
  const clerk = over(await world().asUser('clerk'))
  for (let round = 0; round < 10; round += 1) {
    const { id } = await newPerson(clerk)
    const answers = await Promise.all(
      ['Een', 'Twee', 'Drie'].map((givenName) =>
        clerk.put<Person>(`/persons/${id}`, personInput({ givenName }), { version: 1 }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
    const winner = answers.find(({ status }) => status === 200)
    expect((await clerk.get<Person>(`/persons/${id}`)).body).toEqual(winner?.body)
  }
})

test('a number that another file of the organisation has is refused, naming that file', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const first = await newPerson(clerk, { insz })
  const second = await newPerson(clerk)
  const { status, body } = await clerk.put(`/persons/${second.id}`, personInput({ insz }))
  expect(status).toBe(409)
  expect(body.existing).toBe(first.id)
  expect((await clerk.put(`/persons/${first.id}`, personInput({ insz }))).status).toBe(200)
})

test('a number typed into two files at once ends up in one', async () => {
  const { over } = await world().listen()
  const clerk = over(await world().asUser('clerk'))
  for (let round = 0; round < 10; round += 1) {
    const insz = newInsz()
    const files = [await newPerson(clerk), await newPerson(clerk)]
    const answers = await Promise.all(
      files.map(({ id }) => clerk.put(`/persons/${id}`, personInput({ insz }), { version: 1 })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  }
})

test('nobody changes the file of another organisation, the desk that may read it neither', async () => {
  const clerk = await world().asUser('clerk')
  const { person } = await submittedReferral(clerk)
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    const { status } = await (await world().asUser(name)).put(
      `/persons/${person.id}`,
      personInput(),
    )
    expect(status).toBe(404)
  }
  const counsellor = await world().asUser('counsellor')
  expect((await counsellor.put(`/persons/${person.id}`, personInput())).status).toBe(403)
})
