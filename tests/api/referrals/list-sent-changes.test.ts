import type { Referral } from '@onthaal/shared/referrals/schemas'
import type { SentChangeList } from '@onthaal/shared/sent-changes/schemas'
import { expect, test } from 'vitest'
import {
  acceptedReferral,
  move,
  newPerson,
  personInput,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { amendment } from '../../support/turns.ts'
import type { UserName } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listSentChanges',
  world,
  by: 'counsellor',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () =>
    `/referrals/${(await submittedReferral(await world().asUser('clerk'))).id}/sentChanges`,
})

async function changes(by: UserName, { id }: Pick<Referral, 'id'>): Promise<SentChangeList> {
  const { body } = await (await world().asUser(by)).get<SentChangeList>(
    `/referrals/${id}/sentChanges`,
  )
  return body
}

test('the desk reads in one notice what was, what is and why, however often it changed', async () => {
  const clerk = await world().asUser('clerk')
  const sent = await submittedReferral(clerk)
  expect(await changes('counsellor', sent)).toMatchObject({ items: [], explanations: [] })
  const first = await move(clerk, sent, 'amendment', amendment)
  await move(clerk, first, 'amendment', {
    ...amendment,
    deskRoles: ['languageAdvisor'],
    explanation: 'Toch een taalconsulent.',
  })
  const notice = await changes('counsellor', sent)
  expect(notice.items.map(({ field, before, value }) => [field, before, value])).toEqual([
    ['reasons', ['newcomerObliged'], ['newcomerObliged', 'needsGuidance']],
    ['priority', 'normal', 'urgent'],
    ['priorityReason', undefined, 'startOfCourse'],
    ['deskRoles', ['counsellor'], ['languageAdvisor']],
  ])
  expect(notice.explanations.map(({ text }) => text)).toEqual([
    'De cursus begint vroeger.',
    'Toch een taalconsulent.',
  ])
  // Whoever made it has nothing to be told.
  expect((await changes('clerk', sent)).items).toEqual([])
})

test('how somebody is reached is told to whoever follows them, and no other fact of the file', async () => {
  const clerk = await world().asUser('clerk')
  const person = await newPerson(clerk)
  const sent = await acceptedReferral(clerk, await world().asUser('counsellor'), {
    person: person.id,
  })
  await clerk.put(
    `/persons/${person.id}`,
    { ...personInput(), phone: '+32470111111', city: 'Beekrode', givenName: 'Aminata' },
    { version: person.version },
  )
  const { items, explanations } = await changes('counsellor', sent)
  expect(items.map(({ field, before, value }) => [field, before, value])).toEqual([
    ['phone', '+32470000000', '+32470111111'],
    ['city', undefined, 'Beekrode'],
  ])
  expect(explanations).toEqual([])
  const events = await clerk.get(`/referrals/${sent.id}/events`)
  expect(events.text).toContain('"fileChange"')
})

test('of a file that another organisation keeps, nothing is told', async () => {
  const [clerk, socialWorker] = [
    await world().asUser('clerk'),
    await world().asUser('socialWorker'),
  ]
  const ours = await submittedReferral(clerk)
  const theirs = await submittedReferral(socialWorker)
  const path = `/persons/${theirs.person.id}`
  const { body } = await socialWorker.get<{ version: number }>(path)
  await socialWorker.put(path, personInput({ phone: '+32470222222' }), { version: body.version })
  expect((await changes('counsellor', ours)).items).toEqual([])
  expect((await changes('counsellor', theirs)).items).toMatchObject([{ field: 'phone' }])
})
