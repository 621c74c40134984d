import { randomUUID } from 'node:crypto'
import type { IntakeInterview } from '@onthaal/shared/intake-interviews/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import {
  completedInterview,
  draftInterview,
  interviewLine,
  livesWith,
  newPerson,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const referred = { outcome: 'referred' } as const

/** A talk about a mother and her child, with a referral for each. */
async function family() {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk)
  const child = await newPerson(clerk, { givenName: 'Sara', birthDate: '2007' })
  await livesWith(clerk, talk.person.id, { person: child.id, role: 'child' })
  const lines = [
    await interviewLine(clerk, talk),
    await interviewLine(clerk, talk, { person: child.id, type: 'dutchLanguage' }),
  ]
  return { clerk, talk, child, lines, path: `/intakeInterviews/${talk.id}/completion` }
}

async function statusesOf(lines: readonly Referral[]): Promise<string[]> {
  const clerk = await world().asUser('clerk')
  const found = await Promise.all(lines.map(({ id }) => clerk.get<Referral>(`/referrals/${id}`)))
  return found.map(({ body }) => body.status)
}

testRefusals({
  operationId: 'completeIntakeInterview',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'languageAdvisor', 'agencyManager', 'administrator'],
  path: async () => {
    const { id } = await draftInterview(await world().asUser('clerk'))
    return `/intakeInterviews/${id}/completion`
  },
  body: () => ({ outcome: 'noReferralNeeded' }),
  otherBody: () => ({ outcome: 'informedNoReferral' }),
})

test('closing a talk sends all that was drafted in it, with numbers, clocks and the household', async () => {
  const { clerk, talk, child, lines, path } = await family()
  const reviewed = lines.map(({ id, version }) => ({ id, version }))
  const { status, body } = await clerk.post<IntakeInterview>(path, { ...referred, reviewed })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    id: talk.id,
    status: 'held',
    outcome: 'referred',
    version: 2,
    closedAt: world().clock.now.toISOString(),
  })
  expect(body.referrals.map(({ id }) => id).sort()).toEqual(lines.map(({ id }) => id).sort())
  for (const referral of body.referrals) {
    expect(referral).toMatchObject({ status: 'submitted', pickUpBy: '2026-03-16' })
    expect(referral.reference).toMatch(/\S{8}/)
    expect(referral.household).toMatchObject([
      { role: 'adult', isReferred: referral.person.id === talk.person.id },
      { role: 'child', isReferred: referral.person.id === child.id, birthDate: '2007' },
    ])
  }
  const counsellor = await world().asUser('counsellor')
  const seen = await counsellor.get<Referral>(`/referrals/${lines[0]?.id}`)
  expect(seen.body.household).toHaveLength(2)
  const events = await clerk.get<{ items: { event: string }[] }>(
    `/referrals/${lines[0]?.id}/events`,
  )
  expect(events.body.items.map(({ event }) => event)).toEqual(['start', 'submit'])
})

test('a retry answers what the first time made; two tabs at once make one set', async () => {
  const { clerk, lines, path } = await family()
  const key = randomUUID()
  const [first, retry] = await Promise.all(
    [1, 2].map(() => clerk.post<IntakeInterview>(path, referred, { key, version: 1 })),
  )
  expect([first?.status, retry?.status]).toEqual([200, 200])
  expect(retry?.text).toBe(first?.text)

  const other = await family()
  const tabs = await Promise.all(
    [1, 2].map(() => other.clerk.post(other.path, referred, { version: 1 })),
  )
  expect(tabs.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(tabs.find(({ status }) => status === 409)?.body.type).toBe(
    'urn:problem-type:onthaal:intakeInterviews:interviewClosed',
  )
  expect(await statusesOf([...lines, ...other.lines])).toEqual(Array(4).fill('submitted'))
})

test('nothing is sent when one line cannot be: it is named with everything it lacks', async () => {
  const { clerk, talk, lines, path } = await family()
  const {
    phone: _phone,
    contactLanguage: _language,
    ...silent
  } = {
    givenName: 'Oma',
    nationalities: ['MA'],
    interpreterNeeded: true,
    phone: '',
    contactLanguage: '',
  }
  const made = await clerk.post<{ id: string }>('/persons', silent)
  const version = 1
  await clerk.post(
    `/persons/${talk.person.id}/household/members`,
    { person: made.body.id, role: 'otherRelative' },
    { version },
  )
  const bad = await interviewLine(clerk, talk, { person: made.body.id, reasons: [] })
  const { status, body } = await clerk.post(path, referred)
  expect(status).toBe(409)
  expect(body.type).toBe('urn:problem-type:onthaal:intakeInterviews:interviewIncomplete')
  const name = `referrals[${bad.id}]`
  expect(body.issues?.map((one) => [one.name, one.code])).toEqual([
    [name, 'contactChannel'],
    [name, 'contactLanguage'],
    [name, 'reasons'],
  ])
  expect(await statusesOf([...lines, bad])).toEqual(['draft', 'draft', 'draft'])
})

test('a failure at the second line leaves the first unsent and the talk open', async () => {
  const { clerk, talk, lines, path } = await family()
  await world().rows(`
    create function fail_second() returns trigger language plpgsql as $$
    begin raise exception 'cut short' using errcode = '57014'; end $$;
    create trigger fail_second before update on referral for each row
      when (new.id = '${lines[1]?.id}') execute function fail_second()`)
  const failed = await clerk.post(path, referred)
  expect(failed.status).toBe(503)
  expect(await statusesOf(lines)).toEqual(['draft', 'draft'])
  const { body } = await clerk.get<IntakeInterview>(`/intakeInterviews/${talk.id}`)
  expect(body).toMatchObject({ status: 'draft', version: 1 })
  await world().rows('drop trigger fail_second on referral; drop function fail_second')
  expect((await clerk.post(path, referred)).status).toBe(200)
  expect(await statusesOf(lines)).toEqual(['submitted', 'submitted'])
})

test('what is open already stands in the way, and is named', async () => {
  const { clerk, talk, lines, path } = await family()
  const open = await submittedReferral(clerk, { person: talk.person.id, type: 'dutchLanguage' })
  const input = { ...lines[0], type: 'dutchLanguage' }
  const { reasons, priority, deskRoles } = open
  await world().rows("update referral set type = 'dutchLanguage' where id = $1", [lines[0]?.id])
  expect(input).toMatchObject({ reasons, priority, deskRoles })
  const { status, body } = await clerk.post(path, referred)
  expect(status).toBe(409)
  expect(body.issues).toEqual([
    expect.objectContaining({
      name: `referrals[${lines[0]?.id}]`,
      code: 'referralPending',
      existing: open.id,
    }),
  ])
  expect(await statusesOf(lines)).toEqual(['draft', 'draft'])
})

test('a talk tells everything that it lacks, and which outcome does not fit', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const empty = { person, languages: [], topics: [], materials: [] }
  const bare = (await clerk.post<IntakeInterview>('/intakeInterviews', empty)).body
  const lacking = await clerk.post(`/intakeInterviews/${bare.id}/completion`, referred)
  expect(lacking.body.issues?.map(({ name, code }) => [name, code])).toEqual([
    ['heldOn', 'heldOn'],
    ['channel', 'channel'],
    ['languages', 'languages'],
    ['topics', 'topics'],
    ['outcome', 'anyLine'],
  ])
  const early = await draftInterview(clerk, { heldOn: '2026-03-03' })
  const tomorrow = { outcome: 'noReferralNeeded' }
  const future = await clerk.post(`/intakeInterviews/${early.id}/completion`, tomorrow)
  expect(future.body.issues).toEqual([expect.objectContaining({ code: 'notInFuture' })])
  const { path } = await family()
  for (const [outcome, code] of [
    ['informedNoReferral', 'noLine'],
    ['noReferralNeeded', 'noLine'],
    ['referralWaiting', 'noProtocol'],
  ]) {
    const { status, body } = await clerk.post(path, { outcome })
    expect(status).toBe(409)
    expect(body.issues).toEqual([expect.objectContaining({ name: 'outcome', code })])
  }
})

test('others than those that were looked at are not sent', async () => {
  const { clerk, lines, path } = await family()
  const [seen] = lines.map(({ id, version }) => ({ id, version }))
  const { status, body } = await clerk.post(path, { ...referred, reviewed: [seen] })
  expect(status).toBe(409)
  expect(body.issues).toEqual([
    expect.objectContaining({ name: 'reviewed', code: 'otherReferrals' }),
  ])
  expect(await statusesOf(lines)).toEqual(['draft', 'draft'])
})

test('a talk that only informed is closed, and is an outcome of its own', async () => {
  const clerk = await world().asUser('clerk')
  const closed = await completedInterview(clerk, await draftInterview(clerk), 'informedNoReferral')
  expect(closed).toMatchObject({ status: 'held', outcome: 'informedNoReferral', referrals: [] })
})

test('without a protocol the talk is kept and its referrals wait as drafts', async () => {
  const { clerk, lines, path } = await family()
  await world().rows(
    "update protocol set valid_to = '2026-02-28' where reference = 'protocol city'",
  )
  try {
    const refused = await clerk.post(path, referred)
    expect(refused.body.issues?.map(({ code }) => code)).toEqual(['validProtocol', 'validProtocol'])
    const { status, body } = await clerk.post<IntakeInterview>(path, { outcome: 'referralWaiting' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'held', outcome: 'referralWaiting' })
    expect(await statusesOf(lines)).toEqual(['draft', 'draft'])
  } finally {
    await world().rows(
      "update protocol set valid_to = '2026-12-31' where reference = 'protocol city'",
    )
  }
  const { status } = await clerk.post(`/referrals/${lines[0]?.id}/submission`)
  expect(status).toBe(200)
})

test('nobody closes the talk of another organisation', async () => {
  const { path } = await family()
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    expect((await (await world().asUser(name)).post(path, referred)).status).toBe(404)
  }
})

test('of drafts that somebody does not see, they leave none behind in a closed talk', async () => {
  const { clerk, talk, lines, path } = await family()
  const schoolClerk = await world().asUser('schoolClerk')
  const unseen = await interviewLine(schoolClerk, talk, { type: 'preschool' })
  const refused = await clerk.post(path, referred)
  expect(refused.status).toBe(409)
  expect(refused.body.type).toBe('urn:problem-type:onthaal:intakeInterviews:interviewHoldsUnseen')
  expect(JSON.stringify(refused.body)).not.toContain(unseen.id)
  expect(await statusesOf(lines)).toEqual(['draft', 'draft'])
  const { status, body } = await schoolClerk.post<IntakeInterview>(path, referred)
  expect(status).toBe(200)
  expect(body.referrals.map((one) => one.status)).toEqual(['submitted', 'submitted', 'submitted'])
})

test('nobody writes that no referral is wanted over a draft that they do not see', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk)
  await interviewLine(await world().asUser('schoolClerk'), talk, { type: 'preschool' })
  for (const outcome of ['informedNoReferral', 'noReferralNeeded'] as const) {
    const { status } = await clerk.post(`/intakeInterviews/${talk.id}/completion`, { outcome })
    expect(status, outcome).toBe(409)
  }
})
