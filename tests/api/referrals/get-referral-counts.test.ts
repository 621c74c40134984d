import type { ReferralBox } from '@onthaal/shared/referrals'
import type { ReferralCounts } from '@onthaal/shared/worklists/schemas'
import { beforeAll, expect, test } from 'vitest'
import {
  acceptedReferral,
  completedReferral,
  draftReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { statementsOf } from '../../support/statements.ts'
import { testApp } from '../../support/test-app.ts'
import type { UserName } from '../../support/world.ts'

const world = testApp()

beforeAll(async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  await draftReferral(clerk)
  await submittedReferral(clerk)
  await submittedReferral(await world().asUser('socialWorker'))
  await submittedReferral(await world().asUser('otherClerk'))
  await acceptedReferral(clerk, counsellor)
  await completedReferral(clerk, counsellor)
})

testRefusals({
  operationId: 'getReferralCounts',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => '/referralCounts',
})

async function countsFor(name: UserName) {
  const { status, body } = await (await world().asUser(name)).get<ReferralCounts>('/referralCounts')
  expect(status).toBe(200)
  return body.items
}

const nothingDue = { thisWeek: 0, late: 0, paused: 0 }
const ofAgency = { questions: 0, toAcknowledge: 0, waiting: 0, sent: 0 }
const ofDesk = { ...nothingDue, ...ofAgency, asked: 0, possiblyDouble: 0 }
const ofCity = { ...nothingDue, sent: 3, closed: 1, all: 3, new: 1, open: 2 }
const ofOne = { ...nothingDue, sentByMe: 1, drafts: 0, sent: 1, closed: 0, all: 1, new: 1, open: 1 }
const ofTheirDesk = { ...ofDesk, queue: 2, closed: 1, all: 4, new: 2, open: 3 }

const expected: [UserName, Partial<Record<ReferralBox, number>>][] = [
  ['clerk', { ...ofCity, sentByMe: 2, drafts: 1, waiting: 0, questions: 0, toAcknowledge: 1 }],
  ['cityManager', { ...ofCity, waiting: 0, questions: 0, toAcknowledge: 1, contests: 0 }],
  ['socialWorker', { ...ofOne, waiting: 0, questions: 0, toAcknowledge: 0 }],
  ['otherClerk', { ...ofOne, waiting: 0, questions: 0, toAcknowledge: 0 }],
  ['counsellor', { ...ofTheirDesk, caseload: 1 }],
  ['languageAdvisor', { ...ofTheirDesk, caseload: 0 }],
  ['otherCounsellor', { ...ofDesk, queue: 1, caseload: 0, closed: 0, all: 1, new: 1, open: 1 }],
  ['agencyManager', { ...ofDesk, queue: 3, contests: 0, closed: 1, all: 5, new: 3, open: 4 }],
]

test.each(expected)('%s has these lists with so much in them: %j', async (name, counts) => {
  const items = await countsFor(name)
  expect(Object.fromEntries(items.map(({ box, total }) => [box, total]))).toEqual(counts)
  expect(items.every(({ totalIsExact }) => totalIsExact)).toBe(true)
})

test.each(expected)('to %s each count says what its list says', async (name) => {
  const client = await world().asUser(name)
  for (const { box, ...count } of await countsFor(name)) {
    const { body } = await client.get<object>(`/referrals?box=${box}`)
    expect(body).toMatchObject(count)
  }
})

test('all lists are counted in one statement', async () => {
  const manager = await world().asUser('agencyManager')
  const statements = await statementsOf(() => manager.get('/referralCounts'))
  expect(statements.filter(({ text }) => text.includes('from "referral"'))).toHaveLength(1)
})

test('beyond a thousand a count says that it is not exact', async () => {
  const clerk = await world().asUser('clerk')
  const draft = await draftReferral(clerk)
  await world().rows(
    `insert into referral select (jsonb_populate_record(r, jsonb_build_object(
        'id', gen_random_uuid(), 'reference', 'copy ' || number))).*
     from referral r, generate_series(1, 1000) number where r.id = $1`,
    [draft.id],
  )
  const items = await countsFor('clerk')
  expect(items).toContainEqual({ box: 'drafts', total: 1000, totalIsExact: false })
})
