import { formatInsz } from '@onthaal/shared/persons'
import type { PersonSummary } from '@onthaal/shared/persons/schemas'
import { describe, expect, test } from 'vitest'
import { newInsz, newPerson, personInput, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

interface Hits {
  readonly items: readonly PersonSummary[]
  readonly nextAfter?: string
}

const world = testApp()

testRefusals({
  operationId: 'queryPersons',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'cityManager', 'agencyManager', 'privacyOfficer'],
  path: async () => '/persons/query',
  body: () => ({ name: 'Voorbeeld' }),
})

async function search(query: object, name: 'clerk' | 'socialWorker' | 'otherClerk' = 'clerk') {
  const { body, status } = await (await world().asUser(name)).post<Hits>('/persons/query', query)
  expect(status).toBe(200)
  return body
}

test('a number is found however it is typed, and shown masked', async () => {
  const insz = newInsz()
  const { id } = await newPerson(await world().asUser('clerk'), { insz })
  for (const typed of [insz, formatInsz(insz), ` ${insz.slice(0, 6)} ${insz.slice(6)} `]) {
    const { items } = await search({ insz: typed })
    expect(items.map((item) => item.id)).toEqual([id])
    expect(JSON.stringify(items)).not.toContain(insz)
  }
})

test('a name is found without its accents, case and order, and in its own script', async () => {
  const { id } = await newPerson(await world().asUser('clerk'), {
    givenName: 'Zoë-Hélène',
    familyName: 'D’Hondt',
    originalScriptName: 'Зоя',
  })
  for (const name of ['zoe helene', 'DHONDT Zoë', 'Hélène', 'зоя']) {
    const { items } = await search({ name })
    expect(
      items.map((item) => item.id),
      name,
    ).toEqual([id])
  }
  expect((await search({ name: 'Zoë Peeters' })).items).toEqual([])
})

test('a date narrows to those who can be born on it', async () => {
  const clerk = await world().asUser('clerk')
  const dates = ['1990', '1990-05', '1990-05-12', '1990-06', undefined] as const
  const made = new Map<string, string>()
  for (const birthDate of dates) {
    const { birthDate: _date, ...input } = personInput({ familyName: 'Datumtest' })
    const { body } = await clerk.post<{ id: string }>('/persons', { ...input, birthDate })
    made.set(body.id, birthDate ?? 'unknown')
  }
  const { items } = await search({ name: 'datumtest', birthDate: '1990-05' })
  expect(items.map(({ id }) => made.get(id)).sort()).toEqual([
    '1990',
    '1990-05',
    '1990-05-12',
    'unknown',
  ])
})

test('many hits come in pages, each once', async () => {
  const clerk = await world().asUser('clerk')
  for (let number = 0; number < 5; number += 1) {
    await newPerson(clerk, { familyName: 'Pagina', givenName: `Nummer ${number}` })
  }
  const first = await search({ name: 'pagina', pageSize: 2 })
  const second = await search({ name: 'pagina', pageSize: 2, after: first.nextAfter })
  const third = await search({ name: 'pagina', pageSize: 2, after: second.nextAfter })
  expect(third).not.toHaveProperty('nextAfter')
  const ids = [first, second, third].flatMap(({ items }) => items.map(({ id }) => id))
  expect(new Set(ids).size).toBe(5)
})

describe('a question that cannot be answered is refused', () => {
  const questions: [object, string][] = [
    [{}, 'name'],
    [{ birthDate: '1990' }, 'name'],
    [{ birthDate: '1990-05' }, 'name'],
    [{ phone: '12' }, 'phone'],
    [{ name: '!!!' }, 'name'],
    [{ insz: '123' }, 'insz'],
    [{ name: 'An', birthDate: '1990-13' }, 'birthDate'],
    [{ name: 'An', birthDate: '0000' }, 'birthDate'],
    [{ name: 'An', pageSize: 0 }, 'pageSize'],
    [{ name: 'An', pageSize: '5' }, 'pageSize'],
    [{ name: 'An', after: 'xyz' }, 'after'],
    [{ name: 'An', after: "1' or 1=1" }, 'after'],
    [{ name: 'An', organisationId: 'x' }, 'organisationId'],
  ]

  test.each(questions)('%j', async (question, name) => {
    const { status, body } = await (await world().asUser('clerk')).post('/persons/query', question)
    expect(status).toBe(400)
    expect(body.issues?.map((issue) => issue.name)).toEqual([name])
  })
})

test('a place after a person of others begins nowhere and tells nothing', async () => {
  const stranger = await newPerson(await world().asUser('socialWorker'), { familyName: 'Aaa' })
  await newPerson(await world().asUser('clerk'), { familyName: 'Plaats' })
  const known = await search({ name: 'plaats', after: stranger.id })
  const unknown = await search({ name: 'plaats', after: '0198c0de-0000-4000-8000-00000000dead' })
  expect(known).toEqual(unknown)
})

test('an organisation finds the people of its own files alone', async () => {
  const insz = newInsz()
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk, { insz, familyName: 'Alleenhier' })
  await submittedReferral(clerk, { person })
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    expect((await search({ insz }, name)).items).toEqual([])
    expect((await search({ name: 'alleenhier' }, name)).items).toEqual([])
  }
})

describe('whoever is written in another way is found', () => {
  const hits = async (question: object, name?: 'socialWorker') => {
    const { items } = await search(question, name)
    return items.map(({ id }) => id)
  }

  test('by another spelling, in another order, beside those written as typed', async () => {
    const clerk = await world().asUser('clerk')
    const names = { givenName: 'Joesoef', familyName: 'Chatabi' }
    const { id } = await newPerson(clerk, names)
    const { id: exact } = await newPerson(clerk, { givenName: 'Yusuf', familyName: 'Khattabi' })
    expect(await hits({ name: 'Khattabi Yusuf' })).toEqual([exact, id])
    expect(await hits({ name: 'Youssef El Khattabi' })).toEqual(expect.arrayContaining([id, exact]))
  })

  test.each([
    ['Шевченко Олександр', { givenName: 'Oleksandr', familyName: 'Shevchenko' }],
    ['عبد الرحمن حمدان', { givenName: 'Abdurrahman', familyName: 'Hamdan' }],
    ['ተስፋዬ ኪዳነ', { givenName: 'Tesfay', familyName: 'Kidane' }],
    ['Oksana Vovtsjenko', { givenName: 'Оксана', familyName: 'Вовченко' }],
  ])('in another script: %s', async (name, names) => {
    const { id } = await newPerson(await world().asUser('clerk'), names)
    expect(await hits({ name })).toEqual([id])
  })

  test('with day and month swapped, and not with another year', async () => {
    const clerk = await world().asUser('clerk')
    const names = { givenName: 'Mehret', familyName: 'Woldu' }
    const { id } = await newPerson(clerk, { ...names, birthDate: '1990-03-12' })
    expect(await hits({ name: 'Mihret Weldu', birthDate: '1990-12-03' })).toEqual([id])
    expect(await hits({ name: 'Mihret Weldu', birthDate: '1991-10-25' })).toEqual([])
  })

  test('by telephone, and by a whole birth date alone', async () => {
    const clerk = await world().asUser('clerk')
    const facts = { phone: '0478 99 88 77', birthDate: '1907-08-09' }
    const { id } = await newPerson(clerk, facts)
    expect(await hits({ phone: '+32 478 998 877' })).toEqual([id])
    expect(await hits({ birthDate: '1907-08-09' })).toEqual([id])
    expect(await hits({ birthDate: '1907-09-08' })).toEqual([id])
    await clerk.put(`/persons/${id}`, personInput({ phone: '0478 99 88 76' }))
    expect(await hits({ phone: '0478 99 88 77' })).toEqual([])
    expect(await hits({ phone: '0478 99 88 76' })).toEqual([id])
  })

  test('of the own files alone', async () => {
    const clerk = await world().asUser('clerk')
    const facts = { givenName: 'Zarghuna', familyName: 'Barakzai', phone: '0478 11 22 44' }
    await newPerson(clerk, { ...facts, birthDate: '1908-02-03' })
    const questions = [
      { name: 'Zargoena Barakzay' },
      { phone: facts.phone },
      { birthDate: '1908-02-03' },
    ]
    for (const question of questions) {
      expect(await hits(question, 'socialWorker')).toEqual([])
      expect(await hits(question)).toHaveLength(1)
    }
  })
})
