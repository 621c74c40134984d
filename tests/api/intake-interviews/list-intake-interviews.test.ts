import type {
  IntakeInterview,
  IntakeInterviewListItem,
} from '@onthaal/shared/intake-interviews/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { completedInterview, draftInterview, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

interface Page {
  readonly items: IntakeInterviewListItem[]
  readonly next?: string
  readonly total: number
  readonly totalIsExact: boolean
}

testRefusals({
  operationId: 'listIntakeInterviews',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'policyOfficer'],
  path: async () => '/intakeInterviews',
})

async function idsOf(client: Client, query: string): Promise<string[]> {
  const ids: string[] = []
  let next: string | undefined = `/intakeInterviews?${query}`
  while (next !== undefined) {
    const { status, body }: { status: number; body: Page } = await client.get<Page>(next)
    expect(status).toBe(200)
    ids.push(...body.items.map(({ id }) => id))
    next = body.next?.replace(/^https?:\/\/[^/]+/, '')
  }
  return ids
}

test('drafts stand by their newest change, over pages, and leave the list when they are closed', async () => {
  const worker = await world().asUser('socialWorker')
  const talks: IntakeInterview[] = []
  for (const place of ['een', 'twee', 'drie']) {
    world().clock.advance(1)
    talks.push(await draftInterview(worker, { place }))
  }
  const person = talks[2]?.person.id
  const [first, second, third] = talks.map(({ id }) => id)
  world().clock.advance(1)
  await worker.put(`/intakeInterviews/${first}`, { languages: [], topics: [], materials: [] })
  expect(await idsOf(worker, 'box=drafts&pageSize=1')).toEqual([first, third, second])
  expect(await idsOf(worker, `box=drafts&person=${person}`)).toEqual([third])
  const { body } = await worker.get<Page>('/intakeInterviews?box=drafts')
  expect(body).toMatchObject({ total: 3, totalIsExact: true })
  expect(body.items[0]).not.toHaveProperty('notes')
  await completedInterview(worker, talks[2] as IntakeInterview, 'noReferralNeeded')
  expect(await idsOf(worker, 'box=drafts')).toEqual([first, second])
  expect(await idsOf(worker, `box=held&person=${person}`)).toEqual([third])
})

test('talks that were held stand by their day, of everybody or of one person', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const ids: string[] = []
  for (const heldOn of ['2026-02-10', '2026-02-27', '2026-02-11']) {
    const talk = await draftInterview(clerk, { person, heldOn })
    ids.push((await completedInterview(clerk, talk, 'informedNoReferral')).id)
  }
  const expected = [ids[1], ids[2], ids[0]]
  expect(await idsOf(clerk, `box=held&person=${person}&pageSize=2`)).toEqual(expected)
  const other = await completedInterview(clerk, await draftInterview(clerk), 'noReferralNeeded')
  const everybody = await idsOf(clerk, 'box=held&pageSize=1')
  expect(everybody).toEqual(expect.arrayContaining([...expected, other.id]))
  expect(new Set(everybody).size).toBe(everybody.length)
})

test('nobody sees the talks of another organisation', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await draftInterview(clerk)
  expect(await idsOf(clerk, 'box=drafts')).toContain(id)
  for (const name of ['socialWorker', 'otherClerk', 'otherSocialWorker'] as const) {
    expect(await idsOf(await world().asUser(name), 'box=drafts')).not.toContain(id)
  }
})

test.each(['x', 'AAAA', 'MjAyNi0wMy0wMg'])('a page does not begin at %s', async (after) => {
  const clerk = await world().asUser('clerk')
  const { status, body } = await clerk.get(`/intakeInterviews?box=drafts&after=${after}`)
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ in: 'query', name: 'after' })])
})

test('a place in one list is none in the other', async () => {
  const clerk = await world().asUser('clerk')
  for (const _ of [1, 2]) await draftInterview(clerk)
  const { body } = await clerk.get<Page>('/intakeInterviews?box=drafts&pageSize=1')
  const after = new URL(body.next ?? '').searchParams.get('after')
  expect((await clerk.get(`/intakeInterviews?box=held&after=${after}`)).status).toBe(400)
})
