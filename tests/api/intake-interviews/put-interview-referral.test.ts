import { randomUUID } from 'node:crypto'
import type { IntakeInterview } from '@onthaal/shared/intake-interviews/schemas'
import type { NewReferral, Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import {
  completedInterview,
  draftInterview,
  draftReferral,
  interviewLine,
  livesWith,
  newPerson,
  referralInput,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks } from '../../support/world.ts'

const world = testApp()
let shared: Promise<IntakeInterview> | undefined

function someTalk(): Promise<IntakeInterview> {
  shared ??= world()
    .asUser('clerk')
    .then((clerk) => draftInterview(clerk))
  return shared
}

testRefusals({
  operationId: 'putInterviewReferral',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'languageAdvisor', 'agencyManager', 'administrator'],
  path: async () => `/intakeInterviews/${(await someTalk()).id}/referrals/${randomUUID()}`,
  body: async () => referralInput((await someTalk()).person.id),
})

function pathOf({ id }: IntakeInterview, line: string = randomUUID()): string {
  return `/intakeInterviews/${id}/referrals/${line}`
}

async function linesOf(client: Client, { id }: IntakeInterview): Promise<Referral[]> {
  return (await client.get<IntakeInterview>(`/intakeInterviews/${id}`)).body.referrals
}

test('the id that the caller made is the id of the draft', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk)
  const line = randomUUID()
  const input = referralInput(talk.person.id, { reasonNote: 'Spreekt Frans.' })
  const { status, body, headers } = await clerk.put<Referral>(pathOf(talk, line), input)
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(body.href)
  expect(body).toMatchObject({
    id: line,
    version: 1,
    status: 'draft',
    interview: talk.id,
    reasonNote: 'Spreekt Frans.',
    person: { id: talk.person.id },
    desk: { id: desks.city },
  })
  const events = await clerk.get<{ items: { event: string }[] }>(`/referrals/${line}/events`)
  expect(events.body.items.map(({ event }) => event)).toEqual(['start'])
})

test('the same line twice is one line, also when both come at once or with an old version', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk)
  const path = pathOf(talk)
  const input = referralInput(talk.person.id)
  const answers = await Promise.all([
    clerk.put<Referral>(path, input),
    clerk.put<Referral>(path, input),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 201])
  const changed = { ...input, reasonNote: 'Nieuw.' }
  expect((await clerk.put(path, changed, { version: 1 })).status).toBe(200)
  const again = await clerk.put<Referral>(path, changed, { version: 1 })
  expect(again.status).toBe(200)
  expect(again.body.version).toBe(2)
  expect(await linesOf(clerk, talk)).toHaveLength(1)
})

test('a line that is there changes only for who saw it', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk)
  const { id } = await interviewLine(clerk, talk)
  const path = pathOf(talk, id)
  const other: NewReferral = {
    ...referralInput(talk.person.id),
    type: 'dutchLanguage',
    deskRoles: ['languageAdvisor'],
  }
  const blind = await clerk.put(path, other, { headers: { 'if-match': undefined } })
  expect(blind.status).toBe(428)
  expect((await clerk.put<Referral>(path, other, { version: 1 })).body).toMatchObject({
    type: 'dutchLanguage',
    version: 2,
  })
  const late = await clerk.put(path, { ...other, reasonNote: 'Laat.' }, { version: 1 })
  expect(late.status).toBe(412)
  expect(late.body.currentVersion).toBe(2)
})

test('a line can be about somebody else who lives with the person of the talk, and about nobody further', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk)
  const { id } = await interviewLine(clerk, talk)
  const { id: child } = await newPerson(clerk, { givenName: 'Sara', birthDate: '2019' })
  const stranger = await clerk.put(pathOf(talk, id), referralInput(child))
  expect(stranger.status).toBe(400)
  expect(stranger.body.issues).toEqual([
    expect.objectContaining({ name: 'person', code: 'notInHousehold' }),
  ])
  await livesWith(clerk, talk.person.id, { person: child, role: 'child' })
  const { status, body } = await clerk.put<Referral>(pathOf(talk, id), referralInput(child))
  expect(status).toBe(200)
  expect(body.person.id).toBe(child)
})

test('a second line of one type for one person is refused, naming the first', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk)
  const { person } = talk
  const [one, two] = await Promise.all(
    [pathOf(talk), pathOf(talk)].map((path) => clerk.put<Referral>(path, referralInput(person.id))),
  )
  const answers = [one, two].toSorted((a, b) => (a?.status ?? 0) - (b?.status ?? 0))
  expect(answers.map((answer) => answer?.status)).toEqual([201, 409])
  expect(answers[1]?.body).toMatchObject({
    type: 'urn:problem-type:onthaal:referrals:referralPending',
    existing: answers[0]?.body.id,
  })
  const other = await interviewLine(clerk, talk, { type: 'dutchLanguage' })
  const changed = await clerk.put(pathOf(talk, other.id), referralInput(person.id), { version: 1 })
  expect(changed.status).toBe(409)
  const { person: _person, ...draft } = referralInput(person.id)
  const outside = await clerk.put(`/referrals/${other.id}`, draft, { version: 1 })
  expect(outside.status).toBe(409)
  expect(outside.body.existing).toBe(answers[0]?.body.id)
})

test('what is open already is not asked for once more', async () => {
  const clerk = await world().asUser('clerk')
  const open = await submittedReferral(clerk)
  const talk = await draftInterview(clerk, { person: open.person.id })
  const { status, body } = await clerk.put(pathOf(talk), referralInput(open.person.id))
  expect(status).toBe(409)
  expect(body.existing).toBe(open.id)
})

test('an id that belongs to something else is not there, whoever it belongs to', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk)
  const input = referralInput(talk.person.id)
  const taken = [
    (await draftReferral(clerk)).id,
    (await interviewLine(clerk, await draftInterview(clerk))).id,
    (await draftReferral(await world().asUser('socialWorker'))).id,
    (await draftReferral(await world().asUser('otherClerk'))).id,
  ]
  for (const id of taken) {
    const { status } = await clerk.put(pathOf(talk, id), input, {
      headers: { 'if-match': undefined },
    })
    expect(status).toBe(404)
  }
  const unknown = await clerk.put(pathOf(talk), input, { version: 3 })
  expect(unknown.status).toBe(404)
  expect(await linesOf(clerk, talk)).toEqual([])
})

test('of several talks that make one line at once, whoever holds them, one gets it', async () => {
  const names = ['clerk', 'schoolClerk', 'otherClerk', 'otherSocialWorker'] as const
  const clients = await Promise.all(names.map((name) => world().asUser(name)))
  for (let round = 0; round < 5; round += 1) {
    const line = randomUUID()
    const talks = await Promise.all(
      clients.map(async (client) => ({ client, talk: await draftInterview(client) })),
    )
    const answers = await Promise.all(
      talks.map(({ client, talk }) =>
        client.put(pathOf(talk, line), referralInput(talk.person.id)),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404, 404])
    const made = await world().rows('select from referral where id = $1', [line])
    expect(made).toHaveLength(1)
  }
})

test('nobody writes in the talk of another organisation', async () => {
  const talk = await draftInterview(await world().asUser('clerk'))
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    const client = await world().asUser(name)
    const { id } = await newPerson(client)
    expect((await client.put(pathOf(talk), referralInput(id))).status).toBe(404)
  }
})

test('nobody is referred whom the organisation does not know', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk)
  const unknown = await newPerson(await world().asUser('socialWorker'))
  const made = await clerk.put(pathOf(talk), referralInput(unknown.id))
  expect(made.status).toBe(400)
  expect(made.body.issues).toEqual([expect.objectContaining({ name: 'person', code: 'unknown' })])
  const { id } = await interviewLine(clerk, talk)
  const changed = await clerk.put(pathOf(talk, id), referralInput(unknown.id))
  expect(changed.status).toBe(400)
})

test('what one field asks of another holds in a talk as well', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk)
  const { status, body } = await clerk.put(
    pathOf(talk),
    referralInput(talk.person.id, { type: 'preschool', priority: 'urgent' }),
  )
  expect(status).toBe(400)
  expect(body.issues?.map(({ name }) => name)).toEqual(['type', 'priorityReason'])
})

test('a closed talk takes no line, and a line that was taken out does not come back', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk)
  const { id } = await interviewLine(clerk, talk)
  expect((await clerk.delete(pathOf(talk, id))).status).toBe(204)
  const back = await clerk.put(pathOf(talk, id), referralInput(talk.person.id), { version: 2 })
  expect(back.body).toMatchObject({ status: 409, currentStatus: 'cancelled' })
  await completedInterview(clerk, talk, 'noReferralNeeded')
  const { status, body } = await clerk.put(pathOf(talk), referralInput(talk.person.id))
  expect(status).toBe(409)
  expect(body.type).toBe('urn:problem-type:onthaal:intakeInterviews:interviewClosed')
})

test('a line that becomes what another line just began is refused, never a failure', async () => {
  const clerk = await world().asUser('clerk')
  const seen = new Set<number>()
  for (let round = 0; round < 12; round += 1) {
    const talk = await draftInterview(clerk)
    const first = await interviewLine(clerk, talk, { type: 'dutchLanguage' })
    const [edited, made] = await Promise.all([
      clerk.put(`/referrals/${first.id}`, contentOf(referralInput(talk.person.id)), {
        version: first.version,
      }),
      clerk.put(pathOf(talk), referralInput(talk.person.id)),
    ])
    const statuses = [edited.status, made.status]
    expect([200, 409]).toContain(edited.status)
    expect([201, 409]).toContain(made.status)
    expect(statuses).toContain(409)
    for (const { status, body } of [edited, made]) {
      if (status === 409) expect(body.type).toMatch(/referralPending$/)
    }
    for (const status of statuses) seen.add(status)
    expect(await linesOf(clerk, talk)).toHaveLength(edited.status === 200 ? 1 : 2)
  }
  expect(seen).toContain(409)
})

function contentOf({ person: _, ...content }: NewReferral): Omit<NewReferral, 'person'> {
  return content
}
