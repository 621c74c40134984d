import { expect, test } from 'vitest'
import {
  acceptedReferral,
  completion,
  draftReferral,
  livesWith,
  move,
  newInsz,
  newPerson,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { schoolReferral } from '../../support/onward.ts'
import { testRefusals } from '../../support/refusals.ts'
import { clientOf, newNote, newTask } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'getSharedClient',
  world,
  by: 'counsellor',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () =>
    `/referrals/${(await submittedReferral(await world().asUser('clerk'))).id}/sharedClient`,
})

test('both sides see all referrals of one sender to one receiver on one timeline, each as it may', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const { id: person } = await newPerson(clerk, { familyName: 'Gedeeld' })
  const first = await startedReferral(clerk, counsellor, { person })
  world().clock.advance(10)
  const second = await submittedReferral(clerk, { person, type: 'dutchLanguage' })

  const bySender = await clientOf(clerk, first.id)
  expect(bySender).toMatchObject({ party: 'sender', mayAdd: true, timelineIsWhole: true })
  expect(bySender.person.familyName).toBe('Gedeeld')
  expect(bySender.sender.id).toBe(organisations.city.id)
  expect(bySender.receiver.id).toBe(organisations.agency.id)
  const shown = bySender.referrals.map(({ id }) => id)
  expect(shown).toEqual([second.id, first.id])
  // What the desk did to reach somebody is its own business.
  expect(bySender.timeline.map(({ event }) => event.event)).not.toContain('firstContact')
  expect(bySender.timeline.map(({ event }) => event.event)).toContain('start')

  const byReceiver = await clientOf(counsellor, second.id)
  expect(byReceiver).toMatchObject({ party: 'receiver', mayAdd: true })
  expect(byReceiver.referrals.map(({ id }) => id)).toEqual([second.id, first.id])
  const events = byReceiver.timeline.map(({ event, referral }) => [referral, event.event])
  expect(events).toContainEqual([first.id, 'firstContact'])
  expect(events).not.toContainEqual([first.id, 'start'])
  const moments = byReceiver.timeline.map(({ event }) => event.at)
  expect(moments).toEqual(moments.toSorted().reverse())
})

test('the household stands there as it went along', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const partner = await newPerson(clerk, { givenName: 'Partner' })
  await livesWith(clerk, person, { person: partner.id, role: 'partner' })
  const { id } = await submittedReferral(clerk, { person })
  const seen = await clientOf(await world().asUser('counsellor'), id)
  expect(seen.household?.map(({ givenName }) => givenName)).toContain('Partner')
})

test('a draft shares nothing, nor does what was taken back', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const draft = await draftReferral(clerk)
  expect((await clerk.get(`/referrals/${draft.id}/sharedClient`)).status).toBe(404)
  const sent = await submittedReferral(clerk)
  await newTask(clerk, sent.id)
  await move(clerk, sent, 'cancellation', { reason: 'mistake' })
  for (const client of [clerk, counsellor]) {
    expect((await client.get(`/referrals/${sent.id}/sharedClient`)).status).toBe(404)
  }
})

test('the OCMW and the municipality of one person are two clients, and neither sees the other', async () => {
  const insz = newInsz()
  const [clerk, ocmw] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const { id: person } = await newPerson(ocmw, { insz })
  await newPerson(clerk, { insz })
  const ofCity = await submittedReferral(clerk, { person })
  const ofOcmw = await submittedReferral(ocmw, { person })
  const counsellor = await world().asUser('counsellor')
  await newTask(ocmw, ofOcmw.id, { what: 'Taak van het OCMW' })
  await newTask(counsellor, ofOcmw.id, { what: 'Taak van het loket voor het OCMW' })
  await newTask(clerk, ofCity.id, { what: 'Taak van de stad' })

  const tasksOf = async (client: typeof clerk, id: string) =>
    (await clientOf(client, id)).tasks.map(({ what }) => what)
  expect(await tasksOf(clerk, ofCity.id)).toEqual(['Taak van de stad'])
  expect(await tasksOf(counsellor, ofCity.id)).toEqual(['Taak van de stad'])
  const ofTheOcmw = ['Taak van het OCMW', 'Taak van het loket voor het OCMW']
  expect(await tasksOf(ocmw, ofOcmw.id)).toEqual(ofTheOcmw)
  expect(await tasksOf(counsellor, ofOcmw.id)).toEqual(ofTheOcmw)
  expect((await clerk.get(`/referrals/${ofOcmw.id}/sharedClient`)).status).toBe(404)
  expect((await ocmw.get(`/referrals/${ofCity.id}/sharedClient`)).status).toBe(404)
})

test('whoever does not work with schooling learns nothing of what is about the school of a child', async () => {
  const referral = await schoolReferral(world())
  const person = referral.person.id
  const [clerk, schoolClerk] = [await world().asUser('clerk'), await world().asUser('schoolClerk')]
  const beside = await submittedReferral(clerk, { person })
  await newTask(schoolClerk, referral.id, { what: 'Inschrijving nakijken' })
  await newTask(clerk, beside.id, { what: 'Tolk regelen' })
  const whatOf = async (name: 'clerk' | 'counsellor' | 'schoolClerk' | 'schoolCounsellor') =>
    (await clientOf(await world().asUser(name), beside.id)).tasks.map(({ what }) => what)
  expect(await whatOf('clerk')).toEqual(['Tolk regelen'])
  expect(await whatOf('counsellor')).toEqual(['Tolk regelen'])
  const both = ['Inschrijving nakijken', 'Tolk regelen']
  expect((await whatOf('schoolClerk')).toSorted()).toEqual(both)
  expect((await whatOf('schoolCounsellor')).toSorted()).toEqual(both)
})

test('leaders read along, and add nothing; nor does anybody once all is closed', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const open = await acceptedReferral(clerk, counsellor)
  for (const name of ['cityManager', 'agencyManager'] as const) {
    const seen = await clientOf(await world().asUser(name), open.id)
    expect(seen, name).toMatchObject({ mayAdd: false, colleagues: [] })
  }
  expect((await clientOf(counsellor, open.id)).colleagues.length).toBeGreaterThan(1)
  await newTask(clerk, open.id)
  const { id } = await move(counsellor, open, 'completion', completion)
  const closed = await clientOf(clerk, id)
  expect(closed).toMatchObject({ mayAdd: false, colleagues: [] })
  expect(closed.tasks).toHaveLength(1)
})

test('the log tells who looked at a shared client, and why', async () => {
  const { id } = await submittedReferral(await world().asUser('clerk'))
  await clientOf(await world().asUser('counsellor'), id)
  const [row] = await world().rows(
    `select action, fields, purpose from consultation where referral_id = $1 order by at desc, id desc limit 1`,
    [id],
  )
  expect(row).toMatchObject({
    action: 'openReferral',
    fields: ['identity', 'household', 'followUp'],
  })
})

test('of what is written down, no more than anybody reads at once, and it says so', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await submittedReferral(clerk)
  const { id: note } = await newNote(clerk, id)
  const { id: task } = await newTask(clerk, id)
  const whole = { notesAreWhole: true, tasksAreWhole: true, referralsAreWhole: true }
  expect(await clientOf(clerk, id)).toMatchObject(whole)
  const again = (table: string, extra: string) =>
    `insert into ${table} select (jsonb_populate_record(t,
       jsonb_build_object('id', gen_random_uuid()) || '${extra}'::jsonb)).*
     from ${table} t cross join generate_series(1, 100) where t.id = $1`
  await world().rows(again('note', '{}'), [note])
  await world().rows(again('task', '{"state": "done"}'), [task])
  const { notes, tasks, ...rest } = await clientOf(clerk, id)
  expect([notes.length, tasks.length]).toEqual([100, 100])
  expect(rest).toMatchObject({ ...whole, notesAreWhole: false, tasksAreWhole: false })
  expect(tasks[0]).toMatchObject({ id: task, state: 'open' })
})
