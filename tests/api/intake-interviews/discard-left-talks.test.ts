import type {
  IntakeInterview,
  IntakeInterviewListItem,
} from '@onthaal/shared/intake-interviews/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import {
  completedInterview,
  draftInterview,
  interviewInput,
  interviewLine,
} from '../../support/factories.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

/** As if nobody had touched it since a day; the clock here stands on 2 March 2026. */
const leave = ({ id }: { id: string }, day: string) =>
  world().rows('update intake_interview set updated_at = $2 where id = $1', [id, `${day}T12:00Z`])

const there = async ({ id }: { id: string }) => {
  const { status, body } = await (await world().asUser('schoolClerk')).get<IntakeInterview>(
    `/intakeInterviews/${id}`,
  )
  return status === 200 ? body : undefined
}

test('a talk that nobody went on with for 90 days goes, with its drafts and notes, and no other', async () => {
  const clerk = await world().asUser('schoolClerk')
  const notes = 'Belt morgen terug.'
  const left = await draftInterview(clerk, { notes })
  const line = await interviewLine(clerk, left)
  const schooling = await interviewLine(clerk, left, { type: 'preschool' })
  const recent = await draftInterview(clerk)
  const held = await completedInterview(clerk, await draftInterview(clerk), 'noReferralNeeded')
  await leave(left, '2025-12-02')
  await leave(recent, '2025-12-03')
  await leave(held, '2025-12-02')
  expect((await there(left))?.removedOn).toBe('2026-03-02')
  expect((await there(recent))?.removedOn).toBe('2026-03-03')
  expect(await there(held)).not.toHaveProperty('removedOn')

  expect(await world().discardLeftTalks()).toBe(1)
  expect(await there(left)).toBeUndefined()
  expect(await there(recent)).toBeDefined()
  expect(await there(held)).toBeDefined()
  for (const { id } of [line, schooling]) {
    expect((await clerk.get<Referral>(`/referrals/${id}`)).body.status).toBe('cancelled')
  }
  expect(
    await world().rows('select notes, status from intake_interview where id = $1', [left.id]),
  ).toEqual([{ notes: null, status: 'discarded' }])
  expect(await world().discardLeftTalks()).toBe(0)
})

test('whoever changes the talk, or a referral in it, keeps it for another 90 days', async () => {
  const clerk = await world().asUser('clerk')
  const [talk, withLine, withoutLine] = await Promise.all(
    [1, 2, 3].map(() => draftInterview(clerk)),
  )
  if (!talk || !withLine || !withoutLine) throw new Error('No talks')
  const line = await interviewLine(clerk, withoutLine)
  for (const one of [talk, withLine, withoutLine]) await leave(one, '2025-11-01')
  const { person: _person, ...input } = interviewInput(talk.person.id)
  await clerk.put(`/intakeInterviews/${talk.id}`, { ...input, notes: 'Gaat verder.' })
  await interviewLine(clerk, withLine)
  await clerk.delete(`/intakeInterviews/${withoutLine.id}/referrals/${line.id}`)
  for (const one of [talk, withLine, withoutLine]) {
    expect((await there(one))?.removedOn).toBe('2026-05-31')
  }
  expect(await world().discardLeftTalks()).toBe(0)
})

test('a legal hold and a restriction keep a talk, until they are lifted', async () => {
  const clerk = await world().asUser('clerk')
  const officer = await world().asUser('privacyOfficer')
  const held = await Promise.all([draftInterview(clerk), draftInterview(clerk)])
  const [one, other] = held.map(({ person }) => person.id)
  if (!one || !other) throw new Error('No talks')
  const measures = [
    await fileMeasure(clerk, officer, { person: one, kind: 'legalHold' }),
    await fileMeasure(clerk, officer, { person: other, kind: 'restriction' }),
  ]
  for (const talk of held) await leave(talk, '2025-11-01')
  expect(await world().discardLeftTalks()).toBe(0)
  for (const { id } of measures) {
    const { status } = await officer.post(`/fileMeasures/${id}/lifting`, { reason: 'Voorbij.' })
    expect(status).toBe(200)
  }
  expect(await world().discardLeftTalks()).toBe(2)
})

test('two at once throw it away once', async () => {
  const clerk = await world().asUser('clerk')
  const left = await draftInterview(clerk)
  await leave(left, '2025-11-01')
  const gone = await Promise.all([world().discardLeftTalks(), world().discardLeftTalks()])
  expect(gone.reduce((sum, one) => sum + one, 0)).toBe(1)
})

test('the list says until when each is kept', async () => {
  const clerk = await world().asUser('clerk')
  const left = await draftInterview(clerk)
  await leave(left, '2025-12-20')
  const { body } = await clerk.get<{ items: IntakeInterviewListItem[] }>(
    '/intakeInterviews?box=drafts&pageSize=100',
  )
  expect(body.items.find(({ id }) => id === left.id)?.removedOn).toBe('2026-03-20')
})
