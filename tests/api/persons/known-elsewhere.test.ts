import { maskInsz } from '@onthaal/shared/persons'
import type { Person } from '@onthaal/shared/persons/schemas'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ApiResponse, Client } from '../../support/client.ts'
import {
  draftInterview,
  interviewInput,
  livesWith,
  newInsz,
  newPerson,
  personInput,
  referralInput,
  submittedReferral,
} from '../../support/factories.ts'
import { statementsOf } from '../../support/statements.ts'
import { testApp } from '../../support/test-app.ts'

// Being a client of the OCMW is nobody else's business: whatever the municipality asks, a person whom
// only the OCMW knows answers like one whom nobody knows.

const world = testApp()
let clerk: Client
let ocmw: Client
beforeEach(async () => {
  clerk = await world().asUser('clerk')
  ocmw = await world().asUser('socialWorker')
})

/** Asks the same twice: about a number that the OCMW knows, and about one that nobody knows. */
async function compare<Body>(ask: (insz: string) => Promise<ApiResponse<Body>>) {
  const [known, unknown] = [newInsz(), newInsz()]
  const { id: person } = await newPerson(ocmw, { insz: known, familyName: 'Geheim' })
  await submittedReferral(ocmw, { person })
  return { known: shapeOf(await ask(known)), unknown: shapeOf(await ask(unknown)) }
}

/** Somebody whom the OCMW knows with a household, a guardian and a talk. */
async function clientWithFamily(insz: string): Promise<Person> {
  const client = await newPerson(ocmw, { insz, familyName: 'Geheim', birthDate: '2015-02-01' })
  const { id: person } = await newPerson(ocmw, { familyName: 'Geheim' })
  await livesWith(ocmw, client.id, { person, role: 'adult' })
  await ocmw.post(`/persons/${client.id}/guardians`, { person, kind: 'parent' })
  await draftInterview(ocmw, { person: client.id })
  return client
}

const member = (person: string) => ({ person, role: 'child' })
const guardian = { name: 'Mevrouw Voogd', kind: 'parent' }

/** What an answer tells, with everything that differs between any two people put out of sight. */
function shapeOf({ status, headers, text }: ApiResponse<unknown>) {
  const hidden = text
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/\d\d\.\d\d\.••-•••\.••/g, '<masked>')
    .replaceAll(/OH-26-\w{4}-\w{4}/g, '<reference>')
  return { status, names: [...headers.keys()], etag: headers.get('etag'), hidden }
}

describe('the municipality learns nothing', () => {
  test('from a search', async () => {
    const { known, unknown } = await compare((insz) => clerk.post('/persons/query', { insz }))
    expect(known).toEqual(unknown)
    expect(known.hidden).toContain('"items":[]')
    const byName = await clerk.post<{ items: [] }>('/persons/query', { name: 'Geheim' })
    expect(byName.body.items).toEqual([])
  })

  test('from opening a file with the number', async () => {
    const { known, unknown } = await compare((insz) =>
      clerk.post('/persons', personInput({ insz })),
    )
    expect(known).toEqual(unknown)
    expect(known.status).toBe(201)
  })

  test('from the time of the answer: the same statements run, known or not', async () => {
    const asked = async (insz: string) => {
      const statements = await statementsOf(() => clerk.post('/persons', personInput({ insz })))
      return statements.map(({ text }) => text)
    }
    const known = newInsz()
    await newPerson(ocmw, { insz: known })
    const ofKnown = await asked(known)
    expect(ofKnown.length).toBeGreaterThan(5)
    expect(ofKnown).toEqual(await asked(newInsz()))
  })

  test('from a number that the OCMW knew somebody by before', async () => {
    const former = newInsz()
    const { id } = await newPerson(ocmw, { insz: former, familyName: 'Geheim' })
    await ocmw.put(`/persons/${id}`, personInput({ insz: newInsz(), familyName: 'Geheim' }))
    const found = await clerk.post<{ items: [] }>('/persons/query', { insz: former })
    expect(found.body.items).toEqual([])
    const answers: ReturnType<typeof shapeOf>[] = []
    const statements: string[][] = []
    for (const insz of [former, newInsz()]) {
      const heard = await statementsOf(async () => {
        answers.push(shapeOf(await clerk.post('/persons', personInput({ insz }))))
      })
      statements.push(heard.map(({ text }) => text))
    }
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.status).toBe(201)
    expect(statements[0]).toEqual(statements[1])
    const { body } = await clerk.post<{ items: { id: string }[] }>('/persons/query', {
      insz: former,
    })
    expect(body.items.map((item) => item.id)).toEqual([id])
  })

  test('from the history: that of the OCMW is not there', async () => {
    const { id } = await newPerson(ocmw, { insz: newInsz() })
    const random = '0198c0de-0000-4000-8000-00000000dead'
    const asked = (one: string) => clerk.get(`/persons/${one}/changes`)
    expect(shapeOf(await asked(id))).toEqual(shapeOf(await asked(random)))
  })

  test('from the time in which it changes a file: the same statements run', async () => {
    const asked = async (insz: string) => {
      const file = await newPerson(clerk)
      const statements = await statementsOf(() =>
        clerk.put(`/persons/${file.id}`, personInput({ insz })),
      )
      return statements.map(({ text }) => text)
    }
    const known = newInsz()
    await newPerson(ocmw, { insz: known })
    expect(await asked(known)).toEqual(await asked(newInsz()))
  })

  test('from the id of the file it opened: it has no time in it', async () => {
    const insz = newInsz()
    await newPerson(ocmw, { insz })
    const { id } = await newPerson(clerk, { insz })
    expect(id).toMatch(/^.{14}4.{3}-[89ab]/)
    expect((await newPerson(clerk)).id).toMatch(/^.{14}4.{3}-[89ab]/)
  })

  test('from writing the number into a file it has', async () => {
    const files = new Map<string, Person>()
    const { known, unknown } = await compare(async (insz) => {
      const file = await newPerson(clerk)
      files.set(insz, file)
      return clerk.put(`/persons/${file.id}`, personInput({ insz }))
    })
    expect(known).toEqual(unknown)
    expect(known.status).toBe(200)
  })

  test('from a second file, when the first was opened with the number and corrected since', async () => {
    const { known, unknown } = await compare(async (insz) => {
      const first = await newPerson(clerk, { insz })
      await clerk.put(`/persons/${first.id}`, personInput({ insz: newInsz() }))
      return clerk.post('/persons', personInput({ insz }))
    })
    expect(known).toEqual(unknown)
    expect(known.status).toBe(201)
  })

  test('from referring the person itself', async () => {
    const { known, unknown } = await compare(async (insz) => {
      const { id } = await newPerson(clerk, { insz })
      const draft = await clerk.post<{ id: string }>('/referrals', referralInput(id))
      return clerk.post(`/referrals/${draft.body.id}/submission`)
    })
    expect(known).toEqual(unknown)
    expect(known.status).toBe(200)
  })

  test('from lists and counts', async () => {
    const before = await clerk.get<{ total: number }>('/referrals?box=sent')
    const { id: person } = await newPerson(ocmw, { insz: newInsz() })
    await submittedReferral(ocmw, { person })
    const after = await clerk.get<{ total: number }>('/referrals?box=sent')
    expect(after.text).toBe(before.text)
  })

  test('from the id of the person, should it come by one', async () => {
    const { id } = await newPerson(ocmw, { insz: newInsz() })
    const random = '0198c0de-0000-4000-8000-00000000dead'
    const asks = [
      (one: string) => clerk.get(`/persons/${one}`),
      (one: string) => clerk.put(`/persons/${one}`, personInput()),
      (one: string) => clerk.post('/referrals', referralInput(one)),
      (one: string) => clerk.post('/persons/query', { name: 'Amina', after: one }),
    ]
    for (const ask of asks) expect(shapeOf(await ask(id))).toEqual(shapeOf(await ask(random)))
  })

  test('from its household, its guardians and its talks, by the id of the person', async () => {
    const { id } = await clientWithFamily(newInsz())
    const random = '0198c0de-0000-4000-8000-00000000dead'
    const own = await newPerson(clerk, { birthDate: '2015-02-01' })
    const asks = [
      (one: string) => clerk.get(`/persons/${one}/household`),
      (one: string) => clerk.post(`/persons/${one}/household/members`, member(own.id)),
      (one: string) => clerk.post(`/persons/${own.id}/household/members`, member(one)),
      (one: string) => clerk.get(`/persons/${one}/guardians`),
      (one: string) => clerk.post(`/persons/${one}/guardians`, guardian),
      (one: string) => clerk.post(`/persons/${own.id}/guardians`, { person: one, kind: 'parent' }),
      (one: string) => clerk.post('/intakeInterviews', interviewInput(one)),
      (one: string) => clerk.get(`/intakeInterviews?box=drafts&person=${one}`),
    ]
    const statuses: number[] = []
    for (const ask of asks) {
      const answer = shapeOf(await ask(id))
      expect(answer).toEqual(shapeOf(await ask(random)))
      statuses.push(answer.status)
    }
    expect(statuses).toEqual([404, 404, 400, 404, 404, 400, 400, 200])
  })

  test('from household, guardians and talks of a file that it opens with the number', async () => {
    const [known, unknown] = [newInsz(), newInsz()]
    await clientWithFamily(known)
    const heard = async (insz: string) => {
      const { id } = await newPerson(clerk, { insz, birthDate: '2015-02-01' })
      const { id: own } = await newPerson(clerk)
      const answers = [
        await clerk.get(`/persons/${id}/household`),
        await clerk.post(`/persons/${id}/household/members`, member(own)),
        await clerk.get(`/persons/${id}/guardians`),
        await clerk.post(`/persons/${id}/guardians`, guardian),
        await clerk.get(`/intakeInterviews?box=drafts&person=${id}`),
        await clerk.post('/intakeInterviews', interviewInput(id)),
      ]
      return answers.map(shapeOf)
    }
    const ofKnown = await heard(known)
    expect(ofKnown.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 201])
    expect(ofKnown).toEqual(await heard(unknown))
  })
})

test('the OCMW learns as little of whom the municipality knows', async () => {
  const insz = newInsz()
  await newPerson(clerk, { insz })
  const { body } = await ocmw.post<{ items: [] }>('/persons/query', { insz })
  expect(body.items).toEqual([])
  expect((await ocmw.post('/persons', personInput({ insz }))).status).toBe(201)
})

test('a number that the OCMW knows, typed into a file that exists, leaves two persons', async () => {
  const insz = newInsz()
  const theirs = await newPerson(ocmw, { insz })
  const ours = await newPerson(clerk)
  const { body } = await clerk.put<Person>(`/persons/${ours.id}`, personInput({ insz }))
  expect(body).toMatchObject({ id: ours.id, inszMasked: maskInsz(insz) })
  expect((await ocmw.get<Person>(`/persons/${theirs.id}`)).body).toEqual(theirs)
  const [kept] = await world().rows(
    'select count(distinct person_id)::int as persons from person_file where insz = $1',
    [insz],
  )
  expect(kept).toEqual({ persons: 2 })
})

test('a number typed at the municipality and at its OCMW at once makes one person with two files', async () => {
  const { over } = await world().listen()
  const desks = [over(clerk), over(ocmw)]
  for (let round = 0; round < 10; round += 1) {
    const insz = newInsz()
    const made = await Promise.all(
      desks.map((desk) => desk.post<Person>('/persons', personInput({ insz }))),
    )
    expect(made.map(({ status }) => status)).toEqual([201, 201])
    expect(made[0]?.body.id).toBe(made[1]?.body.id)
    const files = await world().rows('select 1 from person_file where insz = $1', [insz])
    expect(files).toHaveLength(2)
  }
})

test('the same number in another municipality is another person', async () => {
  const insz = newInsz()
  const here = await newPerson(clerk, { insz })
  const there = await newPerson(await world().asUser('otherClerk'), { insz })
  expect(there.id).not.toBe(here.id)
})
