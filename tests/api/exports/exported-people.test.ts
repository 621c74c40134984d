import type { Visit } from '@onthaal/shared/appointments/schemas'
import type { RetentionCandidate } from '@onthaal/shared/retention/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { expect, test } from 'vitest'
import { belgianDayAndTime } from '../../../apps/api/src/exports/index.ts'
import { publishedSlot, slotsOf } from '../../support/appointments.ts'
import type { Client } from '../../support/client.ts'
import { newExport, takenAlong } from '../../support/exports.ts'
import { move, newInsz, newPerson, submittedReferral } from '../../support/factories.ts'
import { fileMeasure, runOn } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, membershipId } from '../../support/world.ts'

const world = testApp({ exportLimits: { pageRows: 1 } })
const march = { desk: desks.city, firstDay: '2026-03-01', lastDay: '2026-03-31' }

const logged = (trace: string | null) =>
  world().rows<{ action: string; purpose: string; fields: string[]; people: string[] }>(
    `select action, purpose, fields, person_ids as people from consultation where trace_id = $1`,
    [trace],
  )

/** All who are expected or came by themselves, in the order in which they come. */
async function visitsOf(client: Client): Promise<Visit[]> {
  const { items, walkIns } = await slotsOf(client)
  return [...items.flatMap(({ visits }) => visits), ...walkIns].toSorted((one, other) =>
    one.startsAt.localeCompare(other.startsAt),
  )
}

test('whom a desk expects, and who came by themselves, as its agenda has them', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const insz = newInsz()
  const people: string[] = []
  for (const givenName of ['Sahar', 'Omid', 'Walid']) {
    const { id } = await newPerson(clerk, {
      ...{ givenName, familyName: 'Agenda', contactLanguage: 'prs' },
      ...(givenName === 'Sahar' && { insz }),
    })
    people.push(id)
    const sent = await submittedReferral(clerk, { person: id })
    if (givenName === 'Walid') {
      await move(counsellor, sent, 'walkIn')
      continue
    }
    const slot = await publishedSlot(counsellor)
    await move(clerk, sent, 'appointment', { slot: slot.id })
  }
  const visits = await visitsOf(counsellor)
  expect(visits).toHaveLength(3)
  const { rows, text, trace } = await takenAlong(counsellor, 'Begint om', { appointments: march })
  expect(rows.map((row) => [row[2], row[3], row[12]])).toEqual(
    visits.map(({ familyName, givenName, referral }) => [
      ...[familyName, givenName, referral.reference],
    ]),
  )
  expect(rows.map((row) => row[7])).toEqual(['Gekomen', 'Verwacht', 'Verwacht'])
  const [, planned] = visits
  expect(belgianDay(new Date(planned?.startsAt ?? ''))).toMatch(/^2026-03-/)
  expect(rows[1]?.slice(5, 7)).toEqual(['Dari', 'Ja'])
  expect(text).toContain('\r\nVan;01/03/2026\r\nTot en met;31/03/2026\r\n')
  expect(text).not.toContain(insz)
  expect(await logged(trace)).toEqual([
    {
      ...{ action: 'export', purpose: 'deskQueue', fields: ['identity', 'languages', 'followUp'] },
      people: people.toSorted(),
    },
  ])
  const manager = await world().asUser('agencyManager')
  const led = await takenAlong(manager, 'Begint om', { appointments: march })
  expect(led.rows).toEqual(rows)
  expect((await logged(led.trace)).map(({ purpose }) => purpose)).toEqual(['management'])
})

test('whoever is not for the reader is not in the file either, nor in the log', async () => {
  const clerk = await world().asUser('schoolClerk')
  const counsellor = await world().asUser('counsellor')
  const slot = await publishedSlot(counsellor)
  const { id: person } = await newPerson(clerk, { familyName: 'Schoolkind' })
  const sent = await submittedReferral(clerk, { type: 'preschool', person })
  await move(clerk, sent, 'appointment', { slot: slot.id })
  const seen = await takenAlong(await world().asUser('schoolCounsellor'), 'Begint om', {
    appointments: march,
  })
  expect(seen.text).toContain('Schoolkind')
  expect((await logged(seen.trace)).flatMap(({ people }) => people)).toContain(person)
  const unseen = await takenAlong(counsellor, 'Begint om', { appointments: march })
  expect(unseen.rows).toHaveLength((await visitsOf(counsellor)).length)
  expect(unseen.text).not.toContain('Schoolkind')
  expect((await logged(unseen.trace)).flatMap(({ people }) => people)).not.toContain(person)
})

test('an agenda of another desk, of no days and of whoever keeps none is refused', async () => {
  const elsewhere = await world().asUser('otherCounsellor')
  const asked = { format: 'csv', appointments: march } as const
  expect(await elsewhere.post('/exports', asked)).toMatchObject({
    status: 400,
    body: { issues: [{ in: 'body', name: 'desk', code: 'unknown' }] },
  })
  const counsellor = await world().asUser('counsellor')
  const backwards = { ...march, lastDay: '2026-02-01' }
  expect(await counsellor.post('/exports', { ...asked, appointments: backwards })).toMatchObject({
    status: 400,
    body: { issues: [{ in: 'body', name: 'lastDay', code: 'days' }] },
  })
  expect((await (await world().asUser('clerk')).post('/exports', asked)).status).toBe(403)
})

test('whoever left a desk fetches its agenda no more, and none is made for them', async () => {
  const leaver = await world().asUser('secondCounsellor')
  const short = await newExport(leaver, { format: 'csv', appointments: march })
  expect(short.state).toBe('direct')
  await world().rows('update list_export set state = $1 where id = $2', ['waiting', short.id])
  const { id } = await newExport(leaver, { format: 'csv', appointments: march })
  await world().rows('delete from membership_desk where membership_id = $1', [
    membershipId('secondCounsellor'),
  ])
  expect((await leaver.get(`/exports/${id}/file`)).status).toBe(404)
  expect(await world().carryOutExports()).toBe(1)
  expect((await leaver.get(`/exports/${short.id}`)).body).toMatchObject({ state: 'failed' })
})

test('what the last dry run would let go, without names, as its list has it', async () => {
  const clerk = await world().asUser('clerk')
  await newPerson(clerk, { familyName: 'Verdwijnt' })
  await newPerson(clerk, { familyName: 'Verdwijnt' })
  await newPerson(await world().asUser('socialWorker'))
  await runOn(world(), '2028-01-01', true)
  const officer = await world().asUser('privacyOfficer')
  const { body } = await officer.get<{ items: RetentionCandidate[]; next?: string }>(
    '/retentionCandidates?pageSize=100',
  )
  expect(body.next).toBeUndefined()
  expect(body.items.length).toBeGreaterThan(1)
  const { rows, text, trace } = await takenAlong(officer, 'Dossiernummer', {
    retentionCandidates: {},
  })
  expect(rows.map(([person, , , ...counts]) => [person, ...counts.map(Number)])).toEqual(
    body.items.map(({ person, referrals, interviews }) => [person, referrals, interviews]),
  )
  expect(rows.at(-1)?.slice(1, 3)).toEqual(['Nooit ontmoet', '02/03/2027'])
  expect(text).not.toContain('Verdwijnt')
  const log = await logged(trace)
  expect(log.map(({ purpose, fields }) => [purpose, fields])).toEqual([['oversight', ['followUp']]])
  expect(log[0]?.people.toSorted()).toEqual(body.items.map(({ person }) => person).toSorted())
  // Another organisation has its own, and nothing of these.
  const other = await takenAlong(await world().asUser('otherOfficer'), 'Dossiernummer', {
    retentionCandidates: {},
  })
  const ours = new Set(body.items.map(({ person }) => person))
  expect(other.rows.filter(([person = '']) => ours.has(person))).toEqual([])
  const asked = { format: 'csv', retentionCandidates: {} }
  expect((await clerk.post('/exports', asked)).status).toBe(403)
})

test('what is set on files, by number and without names, the newest first; not what was lifted', async () => {
  const [clerk, officer] = [await world().asUser('clerk'), await world().asUser('privacyOfficer')]
  const first = await fileMeasure(clerk, officer, { reason: '=1+1' })
  const lifted = await fileMeasure(clerk, officer)
  world().clock.advance(1)
  const last = await fileMeasure(clerk, officer, { kind: 'restriction' })
  await officer.post(`/fileMeasures/${lifted.id}/lifting`, { reason: 'Niet meer nodig.' })
  const { rows, text, trace } = await takenAlong(officer, 'Dossiernummer', { fileMeasures: {} })
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    [last.person, 'Beperkte verwerking', last.reason],
    [first.person, 'Langer bewaren', "'=1+1"],
  ])
  expect(rows[0]?.slice(3)).toEqual([
    belgianDayAndTime(new Date(last.setAt)),
    'Gebruiker privacyOfficer',
  ])
  expect(text).not.toContain(lifted.person)
  expect(await logged(trace)).toEqual([
    {
      ...{ action: 'export', purpose: 'oversight', fields: ['followUp'] },
      people: [first.person, last.person].toSorted(),
    },
  ])
  const elsewhere = await world().asUser('otherOfficer')
  expect((await takenAlong(elsewhere, 'Dossiernummer', { fileMeasures: {} })).rows).toEqual([])
  const asked = { format: 'csv', fileMeasures: {} }
  for (const name of ['clerk', 'cityManager', 'administrator'] as const) {
    expect((await (await world().asUser(name)).post('/exports', asked)).status).toBe(403)
  }
})
