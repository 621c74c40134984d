import type { Referral, ReferralDraft } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { draftReferral, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks } from '../../support/world.ts'

const world = testApp()

const draft: ReferralDraft = {
  type: 'dutchLanguage',
  reasons: ['wantsDutchLessons', 'other'],
  reasonNote: 'Spreekt goed Frans.',
  priority: 'urgent',
  priorityReason: 'startOfCourse',
  deskRoles: ['languageAdvisor'],
  desk: desks.city,
}

testRefusals({
  operationId: 'updateReferral',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'cityManager', 'agencyManager', 'administrator'],
  path: async () => `/referrals/${(await draftReferral(await world().asUser('clerk'))).id}`,
  body: () => draft,
})

test('a colleague replaces what a draft asks, and what is left out is gone', async () => {
  const { id } = await draftReferral(await world().asUser('clerk'))
  const colleague = await world().asUser('schoolClerk')
  const first = await colleague.put<Referral>(`/referrals/${id}`, draft)
  expect(first.status).toBe(200)
  expect(first.body).toMatchObject({
    ...draft,
    desk: { id: desks.city },
    version: 2,
    status: 'draft',
  })
  const { reasonNote: _note, priorityReason: _reason, ...shorter } = draft
  const second = await colleague.put<Referral>(`/referrals/${id}`, {
    ...shorter,
    priority: 'normal',
  })
  expect(second.body.version).toBe(3)
  expect(second.body).not.toHaveProperty('reasonNote')
  expect(second.body).not.toHaveProperty('priorityReason')
})

test('of two who change one draft, the second is told and overwrites nothing', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await draftReferral(clerk)
  const colleague = await world().asUser('schoolClerk')
  expect((await clerk.put(`/referrals/${id}`, draft, { version: 1 })).status).toBe(200)
  const late = { ...draft, reasonNote: 'Iets anders.' }
  const { status, body } = await colleague.put(`/referrals/${id}`, late, { version: 1 })
  expect(status).toBe(412)
  expect(body.currentVersion).toBe(2)
  expect((await clerk.get<Referral>(`/referrals/${id}`)).body.reasonNote).toBe(draft.reasonNote)
})

test('at the same moment, over sockets, exactly one of four changes a draft', async () => {
  const { over } = await world().listen()
  const clerk = over(await world().asUser('clerk'))
  for (let round = 0; round < 5; round += 1) {
    const { id } = await draftReferral(clerk)
    const answers = await Promise.all(
      [1, 2, 3, 4].map((number) =>
        clerk.put<Referral>(
          `/referrals/${id}`,
          { ...draft, reasonNote: `nota ${number}` },
          { version: 1 },
        ),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412])
    const winner = answers.find(({ status }) => status === 200)
    const stored = await clerk.get<Referral>(`/referrals/${id}`)
    expect(stored.body.reasonNote).toBe(winner?.body.reasonNote)
    expect(stored.body.version).toBe(2)
  }
})

test('what was sent changes through its events alone', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await submittedReferral(clerk)
  const { status, body } = await clerk.put(`/referrals/${id}`, draft)
  expect(status).toBe(409)
  expect(body).toMatchObject({ currentStatus: 'submitted', allowedEvents: ['cancel'] })
})

test('the draft of another organisation does not exist', async () => {
  const { id } = await draftReferral(await world().asUser('clerk'))
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    expect((await (await world().asUser(name)).put(`/referrals/${id}`, draft)).status).toBe(404)
  }
})

test('a draft cannot be turned into a kind that its writer may not see', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await draftReferral(clerk)
  const { status, body } = await clerk.put(`/referrals/${id}`, { ...draft, type: 'preschool' })
  expect(status).toBe(400)
  expect(body.issues?.map(({ name, code }) => [name, code])).toEqual([['type', 'education']])
})
