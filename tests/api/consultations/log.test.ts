import { randomUUID } from 'node:crypto'
import type { Problem } from '@onthaal/shared/problems/schemas'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ApiResponse, Client } from '../../support/client.ts'
import {
  acceptedReferral,
  draftInterview,
  livesWith,
  newInsz,
  newPerson,
  submittedReferral,
} from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'
import { firstMoment, organisations, partitions, userId } from '../../support/world.ts'

const world = testApp()

interface Row {
  readonly partition_id: string
  readonly organisation_id: string
  readonly keeper_id: string
  readonly user_id: string
  readonly role: string
  readonly session_id: string
  readonly action: string
  readonly purpose: string
  readonly person_ids: string[]
  readonly referral_id: string | null
  readonly fields: string[]
  readonly trace_id: string
  readonly at: Date
  readonly subjects: string[]
}

/** The rows that one answer left, by its trace id. */
function rowsOf({ headers }: ApiResponse<unknown>): Promise<Row[]> {
  return world().rows<Row>(
    `select consultation.*, array(select person_id from consultation_subject
       where consultation_id = id order by 1) as subjects
     from consultation where trace_id = $1`,
    [headers.get('belgov-trace-id')],
  )
}

let clerk: Client
let counsellor: Client
beforeEach(async () => {
  world().clock.now = firstMoment
  clerk = await world().signIn('clerk')
  counsellor = await world().signIn('counsellor')
})

test('opening a file tells who, in which role, where, about whom, why, what and when', async () => {
  const { id } = await newPerson(clerk)
  const [row, ...more] = await rowsOf(await clerk.get(`/persons/${id}`))
  expect(more).toEqual([])
  expect(row).toMatchObject({
    partition_id: partitions.city,
    organisation_id: organisations.city.id,
    keeper_id: organisations.city.id,
    user_id: userId('clerk'),
    role: 'frontDesk',
    action: 'openFile',
    purpose: 'registration',
    person_ids: [id],
    subjects: [id],
    referral_id: null,
    fields: ['identity', 'contact', 'languages', 'residence'],
    at: world().clock.now,
  })
})

test('a hit list leaves one row with everybody in it, and one without hits leaves none', async () => {
  const familyName = 'Trefferlijst'
  const people = [await newPerson(clerk, { familyName }), await newPerson(clerk, { familyName })]
  const rows = await rowsOf(await clerk.post('/persons/query', { name: familyName }))
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ action: 'hitList', purpose: 'search', fields: ['identity'] })
  expect(rows[0]?.person_ids.toSorted()).toEqual(people.map(({ id }) => id).sort())
  expect(rows[0]?.subjects).toEqual(people.map(({ id }) => id).sort())
  expect(await rowsOf(await clerk.post('/persons/query', { name: 'Niemand' }))).toEqual([])
})

test('a list of referrals leaves one row for each organisation whose people it shows', async () => {
  const mine = await submittedReferral(clerk)
  const theirs = await submittedReferral(await world().signIn('socialWorker'))
  const rows = await rowsOf(await counsellor.get('/referrals?box=queue&pageSize=100'))
  const byKeeper = new Map(rows.map((row) => [row.keeper_id, row]))
  expect([...byKeeper.keys()].sort()).toEqual([organisations.city.id, organisations.ocmw.id])
  expect(byKeeper.get(organisations.city.id)?.subjects).toContain(mine.person.id)
  expect(byKeeper.get(organisations.ocmw.id)?.subjects).toEqual([theirs.person.id])
  for (const row of rows) {
    expect(row).toMatchObject({
      organisation_id: organisations.agency.id,
      action: 'workList',
      purpose: 'deskQueue',
    })
  }
})

test('a referral is told with its number, and why it was seen', async () => {
  const { id, person } = await acceptedReferral(clerk, counsellor)
  const seen = async (client: Client, path = '') => {
    const rows = await rowsOf(await client.get(`/referrals/${id}${path}`))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      referral_id: id,
      person_ids: [person.id],
      keeper_id: organisations.city.id,
    })
    return [rows[0]?.action, rows[0]?.purpose]
  }
  expect(await seen(clerk)).toEqual(['openReferral', 'ownReferral'])
  expect(await seen(counsellor)).toEqual(['openReferral', 'followUp'])
  expect(await seen(counsellor, '/person')).toEqual(['openFile', 'followUp'])
  expect(await seen(counsellor, '/events')).toEqual(['openReferral', 'followUp'])
  const second = await world().signIn('secondCounsellor')
  expect(await seen(second)).toEqual(['openReferral', 'deskQueue'])
  const manager = await world().signIn('cityManager')
  expect(await seen(manager)).toEqual(['openReferral', 'management'])
})

test('whoever lives with somebody is seen along with them', async () => {
  const [one, other] = [await newPerson(clerk), await newPerson(clerk)]
  await livesWith(clerk, one.id, { person: other.id, role: 'partner' })
  for (const [path, fields] of [
    ['household', ['household']],
    ['householdPreview', ['contact', 'household']],
  ] as const) {
    const [row] = await rowsOf(await clerk.get(`/persons/${one.id}/${path}`))
    expect(row, path).toMatchObject({ action: 'openFile', fields })
    expect(row?.subjects, path).toEqual([one.id, other.id].sort())
  }
})

describe('the work for which a file of one’s own organisation is opened', () => {
  async function purposeFor(client: Client, id: string): Promise<string | undefined> {
    const answer = await client.get(`/persons/${id}`)
    const [row] = await rowsOf(answer)
    return row?.purpose ?? answer.body.type.split(':').at(-1)
  }
  const colleague = () => world().signIn('schoolClerk')
  const manager = () => world().signIn('cityManager')

  test('is registration for whoever registered them, until the day is over', async () => {
    const { id } = await newPerson(clerk)
    expect(await purposeFor(clerk, id)).toBe('registration')
    expect(await purposeFor(await colleague(), id)).toBe('purposeRequired')
    // To the last minute of that day in Belgium, and then the first of the next.
    world().clock.now = new Date('2026-03-02T22:59:00Z')
    const late = await world().signIn('clerk')
    expect(await purposeFor(late, id)).toBe('registration')
    world().clock.now = new Date('2026-03-02T23:00:00Z')
    expect(await purposeFor(late, id)).toBe('purposeRequired')
  })

  test('is the talk with them, or with whoever lives with them', async () => {
    const [one, other] = [await newPerson(clerk), await newPerson(clerk)]
    await livesWith(clerk, one.id, { person: other.id, role: 'partner' })
    expect(await purposeFor(await colleague(), other.id)).toBe('purposeRequired')
    await draftInterview(clerk, { person: one.id })
    expect(await purposeFor(await colleague(), one.id)).toBe('interview')
    expect(await purposeFor(await colleague(), other.id)).toBe('interview')
    expect(await purposeFor(await manager(), other.id)).toBe('management')
  })

  test('is the open referral of the organisation', async () => {
    const { person } = await submittedReferral(clerk)
    expect(await purposeFor(await colleague(), person.id)).toBe('ownReferral')
    expect(await purposeFor(await manager(), person.id)).toBe('management')
  })

  test('is nothing that another organisation does with the same person', async () => {
    const insz = newInsz()
    const { id } = await newPerson(clerk, { insz })
    await submittedReferral(await world().signIn('socialWorker'), {
      person: (await newPerson(await world().signIn('socialWorker'), { insz })).id,
    })
    expect(await purposeFor(await colleague(), id)).toBe('purposeRequired')
  })
})

describe('a page that reads again by itself', () => {
  const marked = { headers: { 'onthaal-refetch': 'true' } }

  test('adds nothing within an hour of what the same session opened', async () => {
    const { id } = await newPerson(clerk)
    expect(await rowsOf(await clerk.get(`/persons/${id}`))).toHaveLength(1)
    world().clock.advance(20)
    expect(await rowsOf(await clerk.get(`/persons/${id}`, marked))).toEqual([])
    // Not marked is a new opening.
    expect(await rowsOf(await clerk.get(`/persons/${id}`))).toHaveLength(1)
  })

  test('is an opening when nothing was opened, or not by this session, or an hour ago', async () => {
    const { id } = await newPerson(clerk)
    const session = await world().signIn('clerk')
    expect(await rowsOf(await session.get(`/persons/${id}`, marked))).toHaveLength(1)
    expect(await rowsOf(await session.get(`/persons/${id}`, marked))).toEqual([])
    expect(await rowsOf(await clerk.get(`/persons/${id}`, marked))).toHaveLength(1)
    for (const minutes of [20, 20, 19]) {
      world().clock.advance(minutes)
      await clerk.get('/desks')
      expect(await rowsOf(await clerk.get(`/persons/${id}`, marked))).toEqual([])
    }
    world().clock.advance(1)
    expect(await rowsOf(await clerk.get(`/persons/${id}`, marked))).toHaveLength(1)
  })

  test('is an opening when it shows somebody or something else', async () => {
    const { id } = await newPerson(clerk)
    await clerk.get(`/persons/${id}`)
    expect(await rowsOf(await clerk.get(`/persons/${id}/household`, marked))).toHaveLength(1)
    const { id: referral } = await submittedReferral(clerk)
    await clerk.get(`/referrals?box=sent`)
    await submittedReferral(clerk)
    expect(await rowsOf(await clerk.get(`/referrals?box=sent`, marked))).toHaveLength(1)
    expect(await rowsOf(await clerk.get(`/referrals?box=sent`, marked))).toEqual([])
    expect(await rowsOf(await clerk.get(`/referrals/${referral}`, marked))).toHaveLength(1)
  })
})

describe('without its row in the log', () => {
  /** Makes every writing into the log fail while a job runs. */
  async function withoutLog(job: () => Promise<void>): Promise<void> {
    const role = decodeURIComponent(new URL(world().database.url).username)
    await world().rows(`revoke insert on consultation from "${role}"`)
    try {
      await job()
    } finally {
      await world().rows(`grant insert on consultation to "${role}"`)
    }
  }

  function expectNothingShown(answer: ApiResponse<Problem>, ...secrets: string[]): void {
    expect(answer.status).toBe(503)
    expect(answer.body.type).toBe('urn:problem-type:belgif:serviceUnavailable')
    for (const secret of secrets) expect(answer.text).not.toContain(secret)
  }

  test('nothing is shown', async () => {
    const familyName = 'Onzichtbaar'
    const { person, id } = await submittedReferral(clerk, {
      person: (await newPerson(clerk, { familyName })).id,
    })
    await withoutLog(async () => {
      for (const path of [
        `/persons/${person.id}`,
        `/persons/${person.id}/household`,
        `/persons/${person.id}/changes`,
        `/referrals/${id}`,
        `/referrals/${id}/person`,
        '/referrals?box=sent',
      ]) {
        expectNothingShown(await clerk.get(path), familyName, person.id)
      }
      const search = await clerk.post('/persons/query', { name: familyName })
      expectNothingShown(search, familyName, person.id)
    })
    expect((await clerk.get(`/persons/${person.id}`)).status).toBe(200)
  })

  test('nothing is changed', async () => {
    const { id } = await newPerson(clerk, { familyName: 'Eerst' })
    const key = randomUUID()
    await withoutLog(async () => {
      const body = { familyName: 'Daarna', nationalities: [] }
      expectNothingShown(await clerk.put(`/persons/${id}`, body), 'Daarna')
      expectNothingShown(await clerk.post('/persons', body, { key }), 'Daarna')
    })
    const rows = await world().rows<{ family_name: string }>(
      `select family_name from person_file where person_id = $1 or family_name = 'Daarna'`,
      [id],
    )
    expect(rows).toEqual([{ family_name: 'Eerst' }])
  })

  test('for want of its month, nothing is shown either', async () => {
    const familyName = 'Zonder Maand'
    const { id } = await newPerson(clerk, { familyName })
    world().clock.now = new Date('2058-01-01T12:00:00Z')
    const session = await world().signIn('clerk')
    const search = await session.post('/persons/query', { name: familyName })
    expectNothingShown(search, familyName, id)
  })
})
