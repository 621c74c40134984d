import type { InterviewOutcome } from '@onthaal/shared/intake-interviews'
import type { IntakeInterviewListItem } from '@onthaal/shared/intake-interviews/schemas'
import { expect, test } from 'vitest'
import { interviewOutcomeWords } from '../../../apps/api/src/exports/index.ts'
import type { Client } from '../../support/client.ts'
import { takenAlong } from '../../support/exports.ts'
import { completedInterview, draftInterview, newInsz, newPerson } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp({ exportLimits: { pageRows: 1 } })
const belgian = (day = '') => day.split('-').toReversed().join('/')
const endOf = (outcome?: InterviewOutcome) => (outcome ? interviewOutcomeWords[outcome] : '')
type Box = 'drafts' | 'held'

/** @returns the list as its screen has it, the rows of its file, their text, and what the log says of that */
async function taken(client: Client, box: Box) {
  const list = `/intakeInterviews?box=${box}&pageSize=100`
  const { items, next } = (
    await client.get<{ items: IntakeInterviewListItem[]; next?: string }>(list)
  ).body
  expect(next).toBeUndefined()
  const { head, rows, text, trace } = await takenAlong(client, 'Familienaam', {
    interviews: { box },
  })
  expect(head?.slice(3)).toEqual([
    ...['Datum', 'Gesprek door'],
    box === 'drafts' ? 'Blijft staan tot' : 'Afloop',
  ])
  expect(rows.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
    items.map(({ person, heldOn, createdBy, removedOn, outcome }) => [
      ...[person.familyName ?? '', person.givenName ?? '', person.originalScriptName ?? ''],
      ...[belgian(heldOn), createdBy.displayName],
      box === 'drafts' ? belgian(removedOn) : endOf(outcome),
    ]),
  )
  const log = await world().rows<{ people: string[] }>(
    `select action, purpose, role, fields, person_ids as people from consultation
      where trace_id = $1`,
    [trace],
  )
  return { items, rows, text, log }
}

test('talks to go on with and talks that were held, each as their list has them, and with whom is in the log', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const { id: first } = await newPerson(clerk, { insz, familyName: 'Onthaal', givenName: '=1+1' })
  const { id: second } = await newPerson(clerk, { familyName: 'Onthaal', givenName: 'Sami' })
  const held: string[] = []
  for (const [person, heldOn] of [
    [first, '2026-02-10'],
    [second, '2026-02-27'],
    [first, '2026-02-27'],
  ] as const) {
    const talk = await draftInterview(clerk, { person, heldOn, notes: 'Blijft binnenshuis.' })
    await completedInterview(clerk, talk, 'informedNoReferral')
    held.push(talk.id)
  }
  const drafts: string[] = []
  for (const person of [second, (await newPerson(clerk, { familyName: 'Concept' })).id]) {
    world().clock.advance(1)
    drafts.push((await draftInterview(clerk, { person })).id)
  }
  // Whoever did not hold them reads them at the same desk, and takes them along.
  for (const name of ['clerk', 'schoolClerk'] as const) {
    const client = await world().asUser(name)
    const closed = await taken(client, 'held')
    expect(closed.items.map(({ id }) => id).toSorted()).toEqual(held.toSorted())
    expect(closed.rows.map(([, given]) => given)).toContain("'=1+1")
    expect(closed.rows.at(-1)?.slice(3)).toEqual([
      ...['10/02/2026', 'Gebruiker clerk', 'Geïnformeerd, wenst geen doorverwijzing'],
    ])
    const open = await taken(client, 'drafts')
    expect(open.items.map(({ id }) => id)).toEqual(drafts.toReversed())
    expect(open.rows[0]?.[5]).toBe('31/05/2026')
    for (const { text } of [closed, open]) {
      expect(text).not.toContain(insz)
      expect(text).not.toContain('Blijft binnenshuis')
    }
    const entry = {
      ...{ action: 'export', purpose: 'interview', role: 'frontDesk' },
      fields: ['identity', 'interview'],
    }
    for (const { log, items } of [closed, open]) {
      expect(log).toMatchObject([entry])
      const people = new Set(items.map(({ person }) => person.id))
      expect(log[0]?.people.toSorted()).toEqual([...people].toSorted())
    }
    expect(closed.log[0]?.people).toHaveLength(2)
  }
})

test('another organisation has its own talks, and none of these', async () => {
  const worker = await world().asUser('socialWorker')
  await draftInterview(await world().asUser('clerk'))
  expect(await taken(worker, 'drafts')).toMatchObject({ items: [], rows: [], log: [] })
  expect(await taken(worker, 'held')).toMatchObject({ items: [], rows: [], log: [] })
  const { id, person } = await draftInterview(worker)
  const own = await taken(worker, 'drafts')
  expect(own.items.map((talk) => talk.id)).toEqual([id])
  expect(own.log).toMatchObject([{ role: 'socialWorker', people: [person.id] }])
  for (const name of ['otherClerk', 'otherSocialWorker'] as const) {
    const client = await world().asUser(name)
    expect(await taken(client, 'drafts'), name).toMatchObject({ items: [], rows: [], log: [] })
  }
})

test('a talk that was thrown away is in no file', async () => {
  const clerk = await world().asUser('clerk')
  const { id, version } = await draftInterview(clerk)
  const before = (await taken(clerk, 'drafts')).rows.length
  const gone = await clerk.post(`/intakeInterviews/${id}/discarding`, {}, { version })
  expect(gone.status).toBe(204)
  expect((await taken(clerk, 'drafts')).rows).toHaveLength(before - 1)
})

const others = [
  ...(['cityManager', 'counsellor', 'agencyManager'] as const),
  ...(['policyOfficer', 'privacyOfficer', 'administrator'] as const),
]

test.each(others)('a %s, who holds no talks, takes none along', async (name) => {
  const client = await world().asUser(name)
  for (const box of ['drafts', 'held'] as const) {
    const { status } = await client.post('/exports', { format: 'csv', interviews: { box } })
    expect(status).toBe(403)
  }
})

test('which talks has to be said', async () => {
  const clerk = await world().asUser('clerk')
  for (const interviews of [{}, { box: 'discarded' }]) {
    const { status } = await clerk.post('/exports', { format: 'csv', interviews })
    expect(status).toBe(400)
  }
})
