import type { DueEvaluationList } from '@onthaal/shared/social-contexts/schemas'
import { expect, test } from 'vitest'
import { takenAlong } from '../../support/exports.ts'
import { feedbackInput, projectReferral } from '../../support/social-contexts.ts'
import { testApp } from '../../support/test-app.ts'
import type { UserName } from '../../support/world.ts'

const world = testApp({ exportLimits: { pageRows: 1 } })
const belgian = (day: string) => day.split('-').toReversed().join('/')

/** @returns the list as its screen has it, the rows of its file, and what the log says of that */
async function taken(name: UserName) {
  const client = await world().signIn(name)
  const { items } = (await client.get<DueEvaluationList>('/evaluations')).body
  const { rows, trace } = await takenAlong(client, 'Evaluatie op', { dueEvaluations: {} })
  expect(rows.map(([day, family, given]) => [day, family, given])).toEqual(
    items.map(({ dueOn, person }) => [
      belgian(dueOn),
      person.familyName ?? '',
      person.givenName ?? '',
    ]),
  )
  const log = await world().rows<{ purpose: string; role: string; fields: string[]; people: [] }>(
    'select purpose, role, fields, person_ids as people from consultation where trace_id = $1',
    [trace],
  )
  return { items, rows, log }
}

test('what asks for attention is in the file of whoever it asks for, and in that of nobody else', async () => {
  const first = await projectReferral(world())
  const second = await projectReferral(world())
  const people = [first.person.id, second.person.id].toSorted()
  for (const name of ['counsellor', 'socialWorker'] as const) {
    const { items, rows, log } = await taken(name)
    expect(items.map(({ referral }) => referral).toSorted(), name).toEqual(
      [first.id, second.id].toSorted(),
    )
    expect(rows.map(([, , , , reference]) => reference).toSorted()).toEqual(
      [first.reference, second.reference].toSorted(),
    )
    expect(rows.map((row) => row.slice(5))).toEqual([
      ['Feedback gevraagd', ''],
      ['Feedback gevraagd', ''],
    ])
    expect(log).toHaveLength(1)
    expect(log[0]).toMatchObject({ role: name, fields: ['identity', 'followUp'] })
    expect(log[0]?.people.toSorted()).toEqual(people)
  }
  for (const name of ['secondCounsellor', 'agencyManager', 'otherSocialWorker'] as const) {
    expect(await taken(name), name).toEqual({ items: [], rows: [], log: [] })
  }
  const counsellor = await world().asUser('counsellor')
  await counsellor.post(`/referrals/${first.id}/evaluationFeedback`, feedbackInput)
  // What came lately is news to the OCMW.
  const news = await taken('socialWorker')
  expect(news.rows.find((row) => row[4] === first.reference)?.slice(5)).toEqual([
    ...['Feedback gegeven', 'Loopt zoals afgesproken'],
  ])
  world().clock.advance(15 * 24 * 60)
  const late = await taken('agencyManager')
  expect(late.rows.map((row) => row.slice(4))).toEqual([[second.reference, 'Te laat', '']])
  expect(late.log).toMatchObject([{ role: 'manager', people: [second.person.id] }])
})

test.each(['clerk', 'cityManager', 'policyOfficer', 'privacyOfficer', 'administrator'] as const)(
  'a %s, who does not follow evaluations, takes none along',
  async (name) => {
    const client = await world().asUser(name)
    const { status } = await client.post('/exports', { format: 'csv', dueEvaluations: {} })
    expect(status).toBe(403)
  },
)
