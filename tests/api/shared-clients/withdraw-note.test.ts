import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { acceptedReferral, completion, move, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { clientOf, newNote } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

const take = (client: Client, path: string) => client.request('DELETE', path)

testRefusals({
  operationId: 'withdrawNote',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'agencyManager', 'policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => {
    const clerk = await world().asUser('clerk')
    const { id } = await submittedReferral(clerk)
    return `/referrals/${id}/notes/${(await newNote(clerk, id)).id}`
  },
})

test('its author takes a note back, and what it said is gone for everybody', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const { id } = await acceptedReferral(clerk, counsellor)
  const note = await newNote(clerk, id, { text: 'Bij de verkeerde persoon.' })
  expect(note.mayWithdraw).toBe(true)
  const path = `/referrals/${id}/notes/${note.id}`
  expect((await take(counsellor, path)).status).toBe(409)
  expect((await take(await world().asUser('schoolClerk'), path)).status).toBe(409)
  expect((await take(clerk, path)).status).toBe(204)
  const { notes } = await clientOf(clerk, id)
  expect(notes).toMatchObject([
    { id: note.id, mayWithdraw: false, withdrawnAt: expect.any(String) },
  ])
  expect(notes[0]?.text).toBeUndefined()
  expect((await clientOf(counsellor, id)).notes[0]?.text).toBeUndefined()
  const [row] = await world().rows('select text from note where id = $1', [note.id])
  expect(row).toEqual({ text: null })
  // Pressed twice, it stays taken back.
  expect((await take(clerk, path)).status).toBe(204)
})

test('a note of the other side that is not shared is not there', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const { id } = await acceptedReferral(clerk, counsellor)
  const note = await newNote(clerk, id, { audience: 'own' })
  expect((await take(counsellor, `/referrals/${id}/notes/${note.id}`)).status).toBe(404)
})

test('after a day a note stays, and until then also when the referral closes', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const open = await acceptedReferral(clerk, counsellor)
  const late = await newNote(clerk, open.id, { text: 'Te laat' })
  world().clock.advance(24 * 60 + 1)
  const [author, desk] = [await world().signIn('clerk'), await world().signIn('counsellor')]
  const early = await newNote(author, open.id, { text: 'Op tijd' })
  await move(desk, open, 'completion', { ...completion, date: '2026-03-03' })
  const path = (note: string) => `/referrals/${open.id}/notes/${note}`
  expect((await take(author, path(late.id))).status).toBe(409)
  expect((await take(author, path(early.id))).status).toBe(204)
})
