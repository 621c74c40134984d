import type { SentChangeList } from '@onthaal/shared/sent-changes/schemas'
import { expect, test } from 'vitest'
import { move, newPerson, personInput, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { amendment } from '../../support/turns.ts'

const world = testApp()

testRefusals({
  operationId: 'seeSentChanges',
  world,
  by: 'counsellor',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () =>
    `/referrals/${(await submittedReferral(await world().asUser('clerk'))).id}/sentChangesSeen`,
  body: () => ({ newest: '2026-03-02T09:00:00.000Z' }),
  otherBody: () => ({ newest: '2026-03-02T08:00:00.000Z' }),
})

test('what one has seen is gone for them alone, and what came since stays', async () => {
  const [clerk, counsellor, second] = [
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
    await world().asUser('secondCounsellor'),
  ]
  const sent = await submittedReferral(clerk)
  const path = `/referrals/${sent.id}/sentChanges`
  const once = await move(clerk, sent, 'amendment', amendment)
  const { body: shown } = await counsellor.get<SentChangeList>(path)
  world().clock.advance(5)
  await move(clerk, once, 'amendment', { ...amendment, deskRoles: ['languageAdvisor'] })
  const { body: left } = await counsellor.post<SentChangeList>(`${path}Seen`, {
    newest: shown.newest,
  })
  expect(left.items.map(({ field }) => field)).toEqual(['deskRoles'])
  await counsellor.post(`${path}Seen`, { newest: left.newest })
  expect((await counsellor.get<SentChangeList>(path)).body.items).toEqual([])
  // An earlier moment, of a page that stood open, brings nothing back.
  await counsellor.post(`${path}Seen`, { newest: shown.newest })
  expect((await counsellor.get<SentChangeList>(path)).body.items).toEqual([])
  expect((await second.get<SentChangeList>(path)).body.items).toHaveLength(4)
})

test('a change of somebody who had to wait, and so is of before, is seen after what was seen', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const { id: person } = await newPerson(clerk)
  const sent = await submittedReferral(clerk, { person })
  const path = `/referrals/${sent.id}/sentChanges`
  const see = async () => {
    const { body } = await counsellor.get<SentChangeList>(path)
    await counsellor.post(`${path}Seen`, { newest: body.newest })
    return body.items.map(({ field }) => field)
  }
  const began = world().clock.now
  world().clock.advance(5)
  const amended = await move(clerk, sent, 'amendment', amendment)
  expect(await see()).toContain('priority')
  world().clock.now = began
  const facts = personInput({ email: 'nieuw@voorbeeld.example' })
  expect((await clerk.put(`/persons/${person}`, facts)).status).toBe(200)
  expect(await see()).toEqual(['email'])
  await move(clerk, amended, 'amendment', { ...amendment, deskRoles: ['languageAdvisor'] })
  expect(await see()).toEqual(['deskRoles'])
  expect(await see()).toEqual([])
})
