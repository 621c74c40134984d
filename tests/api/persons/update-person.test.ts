import { maskInsz } from '@onthaal/shared/persons'
import type { Person, PersonChange } from '@onthaal/shared/persons/schemas'
import { describe, expect, test } from 'vitest'
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

test('a changed fact gets the origin that is told, the others keep theirs, an emptied one has none', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk, { source: 'document', asOf: '2026-01-15' })
  const { phone: _gone, ...rest } = personInput({ familyName: 'Anders', dutchOral: 'A2' })
  const { body } = await clerk.put<Person>(
    `/persons/${id}`,
    { ...rest, source: 'register', asOf: '2026-02-20' },
    { version: 1 },
  )
  expect(body.provenance.familyName).toEqual({ source: 'register', asOf: '2026-02-20' })
  expect(body.provenance.dutchOral).toEqual({ source: 'register', asOf: '2026-02-20' })
  expect(body.provenance.givenName).toEqual({ source: 'document', asOf: '2026-01-15' })
  expect(body.provenance).not.toHaveProperty('phone')
})

test('whether an interpreter is needed is yes, no, or not asked; only what was said has an origin', async () => {
  const clerk = await world().asUser('clerk')
  const { interpreterNeeded: _answer, ...unasked } = personInput()
  const { body: made } = await clerk.post<Person>('/persons', unasked)
  expect(made).not.toHaveProperty('interpreterNeeded')
  expect(made.provenance).not.toHaveProperty('interpreterNeeded')
  const put = async (answer: object) =>
    (await clerk.put<Person>(`/persons/${made.id}`, { ...unasked, ...answer })).body
  for (const interpreterNeeded of [false, true, false]) {
    const said = await put({ interpreterNeeded })
    expect(said.interpreterNeeded).toBe(interpreterNeeded)
    expect(said.provenance).toHaveProperty('interpreterNeeded')
  }
  const emptied = await put({})
  expect(emptied).not.toHaveProperty('interpreterNeeded')
  expect(emptied.provenance).not.toHaveProperty('interpreterNeeded')
  const { body } = await clerk.get<{ items: PersonChange[] }>(`/persons/${made.id}/changes`)
  const told = body.items.filter(({ field }) => field === 'interpreterNeeded')
  expect(told.map(({ before, value }) => [before, value])).toEqual([
    [false, undefined],
    [true, false],
    [false, true],
    [undefined, false],
  ])
})

describe('a fact that was checked and did not change', () => {
  const checked = { source: 'document', asOf: '2026-02-20' } as const

  test('gets the origin that is told, and the history tells who checked it; the others keep theirs', async () => {
    const clerk = await world().asUser('clerk')
    const insz = newInsz()
    const { id, provenance } = await newPerson(clerk, { insz })
    const { status, body } = await clerk.put<Person>(
      `/persons/${id}`,
      { ...personInput({ insz, city: 'Beekrode' }), ...checked, confirmedFields: ['insz', 'city'] },
      { version: 1 },
    )
    expect(status).toBe(200)
    expect(body.inszMasked).toBe(maskInsz(insz))
    expect(body.provenance).toEqual({ ...provenance, insz: checked, city: checked })
    const { body: history } = await clerk.get<{ items: PersonChange[] }>(`/persons/${id}/changes`)
    const made = history.items.filter(({ version }) => version === 2)
    expect(made.map(({ field, before, value }) => [field, before, value])).toEqual([
      ['insz', maskInsz(insz), maskInsz(insz)],
      ['city', undefined, 'Beekrode'],
    ])
    expect(made[0]).toMatchObject({ ...checked, recordedAt: world().clock.now.toISOString() })
  })

  test('has to hold something, be a fact, and be named once', async () => {
    const clerk = await world().asUser('clerk')
    const { id } = await newPerson(clerk)
    const put = (confirmedFields: readonly string[]) =>
      clerk.put(`/persons/${id}`, {
        ...personInput({ nationalities: [], birthDate: '1985-13' }),
        confirmedFields,
      })
    const empty = await put(['givenName', 'insz', 'nationalities', 'homeLanguages', 'birthDate'])
    expect(empty.status).toBe(400)
    expect(empty.body.issues?.map(({ name, code }) => [name, code])).toEqual([
      ['birthDate', 'calendar'],
      ['confirmedFields[1]', 'empty'],
      ['confirmedFields[2]', 'empty'],
      ['confirmedFields[3]', 'empty'],
    ])
    for (const wrong of [['version'], ['phone', 'phone']]) {
      expect((await put(wrong)).status).toBe(400)
    }
    expect((await clerk.get<Person>(`/persons/${id}`)).body.version).toBe(1)
  })

  test('is not there in a new file, where every fact is new', async () => {
    const clerk = await world().asUser('clerk')
    const body = { ...personInput(), confirmedFields: ['givenName'] }
    const { status, body: problem } = await clerk.post('/persons', body)
    expect(status).toBe(400)
    expect(problem.issues?.map(({ name }) => name)).toEqual(['confirmedFields'])
  })
})

describe('the number of a file', () => {
  const numberOf = async (id: string) => {
    const clerk = await world().asUser('clerk')
    return (await clerk.get<{ insz: string }>(`/persons/${id}/insz`)).body.insz
  }

  test('stays when it comes back as it was shown', async () => {
    const clerk = await world().asUser('clerk')
    const insz = newInsz()
    const { id, inszMasked = '' } = await newPerson(clerk, { insz })
    expect(inszMasked).toBe(maskInsz(insz))
    const kept = { ...personInput({ city: 'Beekrode' }), inszMasked, confirmedFields: ['insz'] }
    const { body } = await clerk.put<Person>(`/persons/${id}`, kept, { version: 1 })
    expect(body).toMatchObject({ inszMasked, city: 'Beekrode', version: 2 })
    expect(await numberOf(id)).toBe(insz)
  })

  test('becomes the one that is typed, and goes when neither comes', async () => {
    const clerk = await world().asUser('clerk')
    const { id, inszMasked = '' } = await newPerson(clerk, { insz: newInsz() })
    const insz = newInsz()
    await clerk.put(`/persons/${id}`, { ...personInput({ insz }), inszMasked }, { version: 1 })
    expect(await numberOf(id)).toBe(insz)
    const { body } = await clerk.put<Person>(`/persons/${id}`, personInput(), { version: 2 })
    expect(body).not.toHaveProperty('inszMasked')
  })

  test('does not stay when the file holds another, or none', async () => {
    const clerk = await world().asUser('clerk')
    const { id } = await newPerson(clerk)
    const { id: numbered } = await newPerson(clerk, { insz: newInsz() })
    for (const path of [`/persons/${id}`, `/persons/${numbered}`]) {
      const kept = { ...personInput(), inszMasked: maskInsz('85073003328') }
      const { status, body } = await clerk.put(path, kept, { version: 1 })
      expect(status).toBe(400)
      expect(body.issues).toMatchObject([{ name: 'inszMasked', code: 'otherNumber' }])
    }
  })
})

describe('a number that changed', () => {
  const find = async (insz: string) => {
    const clerk = await world().asUser('clerk')
    const { body } = await clerk.post<Hits>('/persons/query', { insz })
    return body.items.map(({ id }) => id)
  }

  test('is found by the new one and by every one before', async () => {
    const clerk = await world().asUser('clerk')
    const numbers = [newInsz(), newInsz(), newInsz()] as const
    const { id } = await newPerson(clerk, { insz: numbers[0] })
    await clerk.put(`/persons/${id}`, personInput({ insz: numbers[1] }), { version: 1 })
    await clerk.put(`/persons/${id}`, personInput({ insz: numbers[2] }), { version: 2 })
    await clerk.put(`/persons/${id}`, personInput({ insz: numbers[2] }), { version: 3 })
    for (const insz of numbers) expect(await find(insz)).toEqual([id])
  })

  test('because it was mistyped leads to nobody by the wrong one, and is free for whom it is of', async () => {
    const clerk = await world().asUser('clerk')
    const [wrong, right] = [newInsz(), newInsz()]
    const { id } = await newPerson(clerk, { insz: wrong })
    const correction = { ...personInput({ insz: right }), inszMistyped: true }
    expect((await clerk.put(`/persons/${id}`, correction, { version: 1 })).status).toBe(200)
    expect(await find(wrong)).toEqual([])
    const { id: other } = await newPerson(clerk, { insz: wrong, familyName: 'Iemand' })
    expect(other).not.toBe(id)
    expect(await find(wrong)).toEqual([other])
    expect(await find(right)).toEqual([id])
  })

  test('does not keep somebody else from it, even when nobody said that it was mistyped', async () => {
    const clerk = await world().asUser('clerk')
    const insz = newInsz()
    const { id } = await newPerson(clerk, { insz })
    await clerk.put(`/persons/${id}`, personInput({ insz: newInsz() }), { version: 1 })
    const { id: other } = await newPerson(clerk, { insz })
    expect(other).not.toBe(id)
    expect((await find(insz)).toSorted()).toEqual([id, other].toSorted())
  })

  test('is no word of a name', async () => {
    const clerk = await world().asUser('clerk')
    const insz = newInsz()
    const { id } = await newPerson(clerk, { insz })
    await clerk.put(`/persons/${id}`, personInput({ insz: newInsz() }), { version: 1 })
    for (const name of ['insz', '#insz', `#insz:${insz}`, insz, insz.slice(0, 4), '#', 'i']) {
      const { status, body } = await clerk.post<Hits>('/persons/query', { name })
      // A sign alone is no name to search by.
      expect(status, name).toBe(name === '#' ? 400 : 200)
      if (status === 200)
        expect(
          body.items.map((item) => item.id),
          name,
        ).not.toContain(id)
    }
  })
})
