import { randomUUID } from 'node:crypto'
import type { DeskRole } from '@onthaal/shared/referrals'
import type { Referral, ReferralListItem } from '@onthaal/shared/referrals/schemas'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  acceptedReferral,
  completedReferral,
  draftReferral,
  failure,
  move,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, firstMoment, organisations, type UserName, userId } from '../../support/world.ts'

interface Page {
  readonly items: readonly ReferralListItem[]
  readonly self: string
  readonly total: number
}

const world = testApp()
const all: Record<string, Referral> = {}

/** The names of what a list holds, newest first; the count has to agree. */
async function namesIn(name: UserName, query: string): Promise<string[]> {
  // Sessions do not outlive a jump of the clock.
  const { status, body } = await (await world().signIn(name)).get<Page>(`/referrals?${query}`)
  expect(status).toBe(200)
  expect(body.total).toBe(body.items.length)
  return body.items.map(({ id }) => Object.keys(all).find((key) => all[key]?.id === id) ?? id)
}

/** Moments around midnight in Belgium, where it is one hour later than in UTC until 29 March. */
const at = (instant: string) => {
  world().clock.now = new Date(instant)
}

beforeAll(async () => {
  const [clerk, ocmw, elsewhere] = [
    await world().asUser('clerk'),
    await world().asUser('socialWorker'),
    await world().asUser('otherClerk'),
  ]
  const [one, two] = [await world().asUser('counsellor'), await world().asUser('secondCounsellor')]
  all.mondayLate = await submittedReferral(clerk)
  all.tuesdayEarly = await submittedReferral(clerk)
  all.ofOcmw = await submittedReferral(ocmw)
  all.elsewhere = await submittedReferral(elsewhere)
  all.accepted = await acceptedReferral(clerk, one)
  all.ofSecond = await acceptedReferral(clerk, two)
  all.completed = await completedReferral(clerk, one)
  all.failed = await move(one, await startedReferral(clerk, one), 'failure', failure)
  all.draft = await draftReferral(clerk)
  await setMoment('submitted_at', 'mondayLate', '2026-03-02T22:59:59.999Z')
  await setMoment('submitted_at', 'tuesdayEarly', '2026-03-02T23:00:00.000Z')
  await setMoment('closed_at', 'completed', '2026-03-30T21:59:59.999Z')
  await setMoment('closed_at', 'failed', '2026-03-30T22:00:00.000Z')
})

async function setMoment(column: string, name: string, moment: string): Promise<void> {
  await world().rows(`update referral set ${column} = $2 where id = $1`, [all[name]?.id, moment])
}

describe('days are Belgian and inclusive', () => {
  test.each([
    ['box=sent&submittedFrom=2026-03-03', ['tuesdayEarly']],
    ['box=sent&submittedFrom=2026-03-03&submittedUntil=2026-03-03', ['tuesdayEarly']],
    ['box=sent&submittedUntil=2026-03-02&status=submitted', ['mondayLate']],
    ['box=sent&submittedFrom=2026-03-04', []],
    ['box=sent&submittedUntil=2026-03-01', []],
    ['box=sent&submittedUntil=9999-12-31&status=submitted', ['tuesdayEarly', 'mondayLate']],
    ['box=sent&submittedFrom=0001-01-01&status=submitted', ['tuesdayEarly', 'mondayLate']],
    // In summer time midnight comes two hours before that of UTC.
    ['box=closed&closedUntil=2026-03-30', ['completed']],
    ['box=closed&closedFrom=2026-03-31', ['failed']],
  ])('%s', async (query, expected) => {
    expect(await namesIn('clerk', query)).toEqual(expected)
  })
})

describe('by desk, owner, sender and outcome', () => {
  const owner = userId('counsellor')
  test.each([
    ['clerk', `box=sent&owner=${owner}&status=accepted`, ['accepted']],
    ['counsellor', `box=all&owner=${owner}&status=accepted`, ['accepted']],
    ['counsellor', `box=caseload&owner=${userId('secondCounsellor')}`, []],
    ['agencyManager', `box=queue&desk=${desks.otherCity}`, ['elsewhere']],
    ['agencyManager', `box=queue&desk=${desks.otherCity}&sender=${organisations.city.id}`, []],
    ['agencyManager', `box=queue&sender=${organisations.ocmw.id}`, ['ofOcmw']],
    ['clerk', `box=sent&sender=${organisations.ocmw.id}`, []],
    ['clerk', `box=sent&desk=${desks.otherCity}`, []],
    ['counsellor', `box=queue&desk=${desks.otherCity}`, []],
    ['counsellor', 'box=closed&outcome=trajectoryStarted', ['completed']],
    [
      'clerk',
      'box=closed&outcome=trajectoryStarted&outcome=declinedByPerson',
      ['failed', 'completed'],
    ],
    ['clerk', 'box=all&outcome=moved', []],
  ] as const)('%s finds with %s: %j', async (name, query, expected) => {
    expect(await namesIn(name, query)).toEqual(expected)
  })

  test.each(['desk', 'owner', 'sender', 'person'])('nobody has an unknown %s', async (filter) => {
    expect(await namesIn('agencyManager', `box=all&${filter}=${randomUUID()}`)).toEqual([])
  })
})

describe('by the staff of the desk that is asked for', () => {
  const asked = async (deskRoles: DeskRole[]) =>
    submittedReferral(await world().asUser('clerk'), { type: 'dutchLanguage', deskRoles })
  const queue = 'box=queue&type=dutchLanguage'

  beforeAll(async () => {
    all.forCounsellor = await asked(['counsellor'])
    all.forAdvisor = await asked(['languageAdvisor'])
    all.forBoth = await asked(['counsellor', 'languageAdvisor'])
  })

  test.each([
    ['deskRole=languageAdvisor', ['forAdvisor', 'forBoth']],
    ['deskRole=counsellor', ['forCounsellor', 'forBoth']],
    ['notDeskRole=languageAdvisor', ['forCounsellor']],
    ['deskRole=counsellor&notDeskRole=languageAdvisor', ['forCounsellor']],
    ['deskRole=counsellor&notDeskRole=counsellor', []],
    ['', ['forCounsellor', 'forAdvisor', 'forBoth']],
  ])('%s holds %j, at the desk and for the sender', async (filter, expected) => {
    const sorted = [...expected].sort()
    expect((await namesIn('counsellor', `${queue}&${filter}`)).sort()).toEqual(sorted)
    const sent = await namesIn('clerk', `box=sent&type=dutchLanguage&${filter}`)
    expect(sent.filter((name) => name.startsWith('for')).sort()).toEqual(sorted)
  })

  test.each(['deskRole=frontDesk', 'notDeskRole=manager'])('%s is refused', async (filter) => {
    const clerk = await world().asUser('clerk')
    expect((await clerk.get(`/referrals?box=sent&${filter}`)).status).toBe(400)
  })
})

describe('too late', () => {
  afterEach(() => at(firstMoment.toISOString()))

  const late = async (name: UserName, query: string, day: string) => {
    at(`${day}T12:00:00Z`)
    const names = await namesIn(name, `${query}&overdue=true`)
    return { names, others: await namesIn(name, `${query}&overdue=false`) }
  }
  const set = (columns: string, id: string | undefined) =>
    world().rows(`update referral set ${columns} where id = $1`, [id])

  test('is what waits past the day of picking up, and not on that day', async () => {
    const { id, pickUpBy = '' } = all.ofOcmw ?? { id: '' }
    expect(await late('socialWorker', 'box=all', pickUpBy)).toEqual({
      names: [],
      others: ['ofOcmw'],
    })
    await set(`pick_up_by = pick_up_by - 1`, id)
    expect(await late('socialWorker', 'box=all', pickUpBy)).toEqual({
      names: ['ofOcmw'],
      others: [],
    })
    await set(`pick_up_by = pick_up_by + 1`, id)
  })

  test('is a question past its day, however long the referral waits', async () => {
    const id = all.ofOcmw?.id
    await set(`status = 'infoRequested', answer_by = '2026-03-09', pick_up_by = '2026-03-03'`, id)
    expect((await late('socialWorker', 'box=questions', '2026-03-09')).names).toEqual([])
    expect((await late('socialWorker', 'box=questions', '2026-03-10')).names).toEqual(['ofOcmw'])
  })

  test('is a pause that is over, and nothing else that was picked up', async () => {
    await set(`status = 'onHold', hold_until = '2026-04-01'`, all.accepted?.id)
    expect(await late('counsellor', 'box=caseload', '2026-04-01')).toEqual({
      names: [],
      others: ['accepted'],
    })
    expect((await late('counsellor', 'box=caseload', '2026-04-02')).names).toEqual(['accepted'])
    expect((await late('counsellor', 'box=closed', '2027-01-01')).names).toEqual([])
  })

  test('is what is followed past its last day, and soon within the warning before', async () => {
    const days = `due_warning_on = '2026-04-20', due_by = '2026-05-04'`
    await set(`status = 'inProgress', hold_until = null, ${days}`, all.accepted?.id)
    const soon = async (day: string) => {
      at(`${day}T12:00:00Z`)
      return namesIn('counsellor', 'box=caseload&soon=true')
    }
    expect(await soon('2026-04-19')).toEqual([])
    expect(await soon('2026-04-20')).toEqual(['accepted'])
    expect(await soon('2026-05-04')).toEqual(['accepted'])
    expect(await soon('2026-05-05')).toEqual([])
    expect((await late('counsellor', 'box=caseload', '2026-05-04')).names).toEqual([])
    expect((await late('counsellor', 'box=caseload', '2026-05-05')).names).toEqual(['accepted'])
    await set(`status = 'onHold', hold_until = '2026-04-01'`, all.accepted?.id)
  })

  test('begins at midnight in Belgium', async () => {
    const query = 'box=caseload&overdue=true'
    at('2026-04-01T21:59:59Z')
    expect(await namesIn('counsellor', query)).toEqual([])
    at('2026-04-01T22:00:00Z')
    expect(await namesIn('counsellor', query)).toEqual(['accepted'])
  })
})

describe('a reference number', () => {
  const typed = (name: string) => all[name]?.reference ?? ''

  test.each([
    ['as it is written', (text: string) => text],
    ['without dashes', (text: string) => text.replaceAll('-', '')],
    ['in small letters with spaces', (text: string) => text.toLowerCase().replaceAll('-', ' ')],
  ])('is found %s', async (_how, write) => {
    const query = `reference=${encodeURIComponent(write(typed('completed')))}`
    expect(await namesIn('clerk', `box=all&${query}`)).toEqual(['completed'])
    expect(await namesIn('counsellor', `box=closed&${query}`)).toEqual(['completed'])
    // A list stays what it is; only box all looks everywhere.
    expect(await namesIn('counsellor', `box=queue&${query}`)).toEqual([])
  })

  test('is found at another desk of the organisation and among own drafts, by who may see it', async () => {
    expect(await namesIn('clerk', `box=all&reference=${typed('draft')}`)).toEqual(['draft'])
    expect(await namesIn('counsellor', `box=all&reference=${typed('draft')}`)).toEqual([])
    expect(await namesIn('socialWorker', `box=all&reference=${typed('completed')}`)).toEqual([])
    expect(await namesIn('otherCounsellor', `box=all&reference=${typed('completed')}`)).toEqual([])
    const desk = (id: string) =>
      world().rows('update referral set desk_id = $2 where id = $1', [all.ofSecond?.id, id])
    await desk(desks.otherCity)
    expect(await namesIn('counsellor', 'box=all&status=accepted')).toEqual([])
    expect(await namesIn('counsellor', `box=all&reference=${typed('ofSecond')}`)).toEqual([
      'ofSecond',
    ])
    await desk(desks.city)
  })
})

test('every fault of a query is named once', async () => {
  const { status, body } = await (await world().signIn('clerk')).get(
    '/referrals?box=all&submittedFrom=2026-03-02&submittedUntil=2026-03-01' +
      '&closedFrom=2026-03-02&closedUntil=2026-03-01&reference=x&after=xyz',
  )
  expect(status).toBe(400)
  expect(body.issues).toEqual([
    expect.objectContaining({ in: 'query', name: 'submittedUntil', code: 'beforeFrom' }),
    expect.objectContaining({ in: 'query', name: 'closedUntil', code: 'beforeFrom' }),
    expect.objectContaining({ in: 'query', name: 'reference', code: 'referenceNumber' }),
    expect.objectContaining({ in: 'query', name: 'after', code: 'cursor' }),
  ])
})

test('a list says in its address what it was asked', async () => {
  const query = `box=all&type=dutchLanguage&desk=${desks.city}&overdue=false&submittedFrom=2026-03-01`
  const { body } = await (await world().signIn('counsellor')).get<Page>(`/referrals?${query}`)
  expect(new URL(body.self).search).toBe(
    `?box=all&type=dutchLanguage&desk=${desks.city}&submittedFrom=2026-03-01&overdue=false&pageSize=25`,
  )
})

test('an item of a list tells by when who has to do something', async () => {
  const { body } = await (await world().signIn('socialWorker')).get<Page>(
    '/referrals?box=questions',
  )
  expect(body.items[0]).toMatchObject({
    status: 'infoRequested',
    answerBy: '2026-03-09',
    attempts: { count: 0 },
  })
  const held = await (await world().signIn('clerk')).get<Page>('/referrals?box=sent&status=onHold')
  expect(held.body.items[0]).toMatchObject({ holdUntil: '2026-04-01' })
})
