import type { SharedClient } from '@onthaal/shared/shared-clients/schemas'
import { expect, test } from 'vitest'
import {
  acceptedReferral,
  completion,
  done,
  move,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { clientOf, newNote } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'withdrawNote',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'agencyManager', 'policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => {
    const clerk = await world().asUser('clerk')
    const { id } = await submittedReferral(clerk)
    return `/referrals/${id}/notes/${(await newNote(clerk, id)).id}/withdrawal`
  },
})

test('its author takes a note back, and what it said is gone for everybody', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const { id } = await acceptedReferral(clerk, counsellor)
  const note = await newNote(clerk, id, { text: 'Bij de verkeerde persoon.' })
  expect(note.mayWithdraw).toBe(true)
  const path = `/referrals/${id}/notes/${note.id}/withdrawal`
  expect((await counsellor.post(path)).status).toBe(409)
  expect((await (await world().asUser('schoolClerk')).post(path)).status).toBe(409)
  const { notes } = done(await clerk.post<SharedClient>(path))
  expect(notes).toMatchObject([
    { id: note.id, mayWithdraw: false, withdrawnAt: expect.any(String) },
  ])
  expect(notes[0]?.text).toBeUndefined()
  expect((await clientOf(counsellor, id)).notes[0]?.text).toBeUndefined()
  const [row] = await world().rows('select text from note where id = $1', [note.id])
  expect(row).toEqual({ text: null })
  // Pressed twice, it stays taken back.
  expect((await clerk.post(path)).status).toBe(200)
})

test('after a day a note stays, and until then also when the referral closes', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const open = await acceptedReferral(clerk, counsellor)
  const late = await newNote(clerk, open.id, { text: 'Te laat' })
  world().clock.advance(24 * 60 + 1)
  const early = await newNote(clerk, open.id, { text: 'Op tijd' })
  await move(counsellor, open, 'completion', completion)
  const path = (note: string) => `/referrals/${open.id}/notes/${note}/withdrawal`
  expect((await clerk.post(path(late.id))).status).toBe(409)
  expect((await clerk.post(path(early.id))).status).toBe(200)
})

test('a note of the other side that is not shared is not there', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const { id } = await acceptedReferral(clerk, counsellor)
  const note = await newNote(clerk, id, { audience: 'own' })
  expect((await counsellor.post(`/referrals/${id}/notes/${note.id}/withdrawal`)).status).toBe(404)
})
