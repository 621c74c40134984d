import type { PersonExport, ReferralExport } from '@onthaal/shared/person-exports/schemas'
import { expect, test } from 'vitest'
import { bareDatabase } from '../../support/bare-database.ts'
import { done, newInsz, newPerson } from '../../support/factories.ts'
import { feedbackInput, projectReferral } from '../../support/social-contexts.ts'
import { organisations, partitions, userId } from '../../support/world.ts'

// Somebody whom the municipality knows too, and whom the OCMW referred within a project.
const database = bareDatabase()
const world = () => database().world
const mark = 'Merkbaar in de feedback.'

async function known() {
  const insz = newInsz()
  const clerk = await world().asUser('clerk')
  const { id: ofCity } = await newPerson(clerk, { insz, familyName: 'Gekend' })
  const { id: ofOcmw } = await newPerson(await world().asUser('socialWorker'), {
    ...{ insz, familyName: 'Gekend' },
  })
  const referral = await projectReferral(world(), { person: ofOcmw })
  const counsellor = await world().asUser('counsellor')
  done(
    await counsellor.post(`/referrals/${referral.id}/evaluationFeedback`, {
      ...feedbackInput,
      text: mark,
    }),
  )
  return { ofCity, referral }
}

const traces = /Merkbaar|livingWage|evaluationDates|asAgreed/

test('no door of the municipality tells of it', async () => {
  const { ofCity, referral } = await known()
  const clerk = await world().asUser('clerk')
  const manager = await world().asUser('cityManager')
  const own = (path: string) => `/persons/${ofCity}${path}`
  const doors = [
    ...['', '/matches', '/household', '/changes', '/background', '/merges'].map(own),
    ...['/referrals?list=sent', '/referrals?list=all', '/referralCounts', '/notices', '/tasks'],
    ...['/arrivals', '/worklistSettings', '/intakeInterviews'],
  ]
  for (const door of doors) {
    const { status, text } = await clerk.get(door)
    expect(status, door).toBeLessThan(500)
    expect(text, door).not.toMatch(traces)
    expect(text, door).not.toContain(referral.id)
  }
  const asked = [
    ['/personQueries', { text: 'Gekend' }],
    ['/matchQueries', { familyName: 'Gekend', givenName: 'Amina' }],
  ] as const
  for (const [door, body] of asked) expect((await clerk.post(door, body)).text).not.toMatch(traces)
  await clerk.post(own('/fileAccesses'), { purpose: 'atTheCounter' })
  await manager.post(own('/fileAccesses'), { purpose: 'atTheCounter' })
  for (const door of [own('/export'), '/figures', '/consultations', '/notices']) {
    const { text } = await manager.get(door)
    expect(text, door).not.toMatch(traces)
    expect(text, door).not.toContain(referral.id)
  }
  for (const path of ['', '/sharedClient', '/events', '/export', '/person', '/sentChanges']) {
    const { status } = await clerk.get(`/referrals/${referral.id}${path}`)
    expect([403, 404], path).toContain(status)
  }
  // What is about projects at all is refused to everybody there, whatever it is asked of.
  for (const reader of [clerk, manager]) {
    for (const path of ['socialContext', 'evaluations']) {
      expect((await reader.get(`/referrals/${referral.id}/${path}`)).status).toBe(403)
    }
    expect((await reader.get('/evaluations')).status).toBe(403)
  }
})

test('nobody there is told, and nothing goes over their live stream', async () => {
  const { referral } = await known()
  const told = await world().rows(
    `select from notice n join membership m on m.id = n.membership_id
     where n.referral_id = $1 and m.organisation_id = $2`,
    [referral.id, organisations.city.id],
  )
  expect(told).toEqual([])
  const live = await world().rows<{ sender_organisation_id: string | null }>(
    'select distinct sender_organisation_id from live_change where thing_id = $1',
    [referral.id],
  )
  for (const { sender_organisation_id: id } of live)
    expect([null, organisations.ocmw.id]).toContain(id)
})

const setting = (name: Parameters<typeof userId>[0], of: keyof typeof organisations) => ({
  user_id: userId(name),
  organisation: organisations[of].id,
  partitions: `{${partitions.city}}`,
})

test.each([
  ['social_context', 'socialWorker', 'ocmw', true],
  ['social_context', 'counsellor', 'agency', false],
  ['social_context', 'clerk', 'city', false],
  ['social_context', 'otherSocialWorker', 'otherOcmw', false],
  ['project_evaluation', 'socialWorker', 'ocmw', true],
  ['project_evaluation', 'counsellor', 'agency', true],
  ['project_evaluation', 'clerk', 'city', false],
  ['project_feedback', 'socialWorker', 'ocmw', true],
  ['project_feedback', 'counsellor', 'agency', true],
  ['project_feedback', 'clerk', 'city', false],
] as const)('with SQL in hand %s is read by %s of the %s: %s', async (table, name, of, may) => {
  const { referral } = await known()
  const { rows } = await database().as(
    setting(name, of),
    `select from ${table} where referral_id = $1`,
    [referral.id],
  )
  expect(rows.length > 0).toBe(may)
})

test.each([
  [
    'the agency takes a day back',
    'counsellor',
    'agency',
    'update project_evaluation set withdrawn_at = now()',
  ],
  [
    'the agency asks for a day',
    'counsellor',
    'agency',
    "insert into project_evaluation select partition_id, id, date '2026-05-05', now(), null from referral where id = $1",
  ],
  [
    'the OCMW writes feedback',
    'socialWorker',
    'ocmw',
    "insert into project_feedback select partition_id, gen_random_uuid(), referral_id, due_on, 'stopped', 'x', now(), $2::uuid from project_evaluation where referral_id = $1",
  ],
  [
    'a colleague writes feedback',
    'secondCounsellor',
    'agency',
    "insert into project_feedback select partition_id, gen_random_uuid(), referral_id, due_on, 'stopped', 'x', now(), $2::uuid from project_evaluation where referral_id = $1",
  ],
  [
    'the agency says of the project',
    'counsellor',
    'agency',
    "insert into social_context select partition_id, id, 9, true, true, null, null, null, '{}', now(), $2::uuid from referral where id = $1",
  ],
] as const)('with SQL in hand %s in vain', async (_, name, of, statement) => {
  const { referral } = await known()
  const values = statement.includes('$2')
    ? [referral.id, userId(name)]
    : [referral.id].slice(0, statement.includes('$1') ? 1 : 0)
  const tried = database().as(setting(name, of), statement, values)
  const outcome = await tried.then(
    ({ rowCount }) => rowCount ?? 0,
    () => 0,
  )
  expect(outcome).toBe(0)
})

test('the OCMW hands it to the person whole, and the agency its own part', async () => {
  const { referral } = await known()
  await world().rows("update membership set roles = '{manager}' where user_id = $1", [
    userId('ocmwOfficer'),
  ])
  const manager = await world().signIn('ocmwOfficer')
  const { body } = await manager.get<PersonExport>(`/persons/${referral.person.id}/export`)
  expect(body.referrals[0]?.project).toMatchObject({
    contexts: [{ livingWage: true, startsOn: '2026-02-23' }],
    evaluations: [{ feedback: [{ text: mark }] }, { feedback: [] }],
  })
  const lead = await world().asUser('agencyManager')
  const received = done(await lead.get<ReferralExport>(`/referrals/${referral.id}/export`))
  expect(received.project).toMatchObject({
    contexts: [],
    evaluations: [{ dueOn: '2026-03-16' }, {}],
  })
})
