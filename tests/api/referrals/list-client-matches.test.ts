import { expect, test } from 'vitest'
import { clientsOf, inventedPerson, referredTwice, whileNotServed } from '../../support/clients.ts'
import { move, newInsz, newPerson, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { why } from '../../support/turns.ts'
import { desks, organisations, partitions } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listClientMatches',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'cityManager', 'agencyManager', 'privacyOfficer'],
  path: async () =>
    `/referrals/${(await submittedReferral(await world().asUser('clerk'))).id}/clientMatches`,
})

test('each desk sees that another municipality referred somebody who looks the same, and what differs', async () => {
  const changes = { birthDate: '1987-12-04', phone: '+32470131313' }
  const { one, other, facts } = await referredTwice(world(), { birthDate: '1987-04-12' }, changes)
  const { items, status } = await clientsOf(world(), one.id)
  expect(status).toBe(200)
  expect(items).toEqual([
    {
      person: expect.objectContaining({
        id: other.person.id,
        familyName: facts.familyName,
        birthDate: changes.birthDate,
      }),
      phone: changes.phone,
      differs: ['birthDate', 'phone'],
      referral: {
        id: other.id,
        reference: other.reference,
        submittedAt: expect.any(String),
        sender: expect.objectContaining({ id: organisations.otherCity.id }),
        desk: expect.objectContaining({ id: desks.otherCity }),
      },
    },
  ])
  const there = await clientsOf(world(), other.id, 'otherCounsellor')
  expect(there.items.map(({ referral }) => referral.id)).toEqual([one.id])
})

test('a number leads to them, also one from before, whatever else differs; it is shown masked', async () => {
  const number = newInsz()
  const names = { givenName: 'Lidia', familyName: 'Gomes', birthDate: '1960-02-01' }
  const { one, other } = await referredTwice(world(), { insz: number }, { insz: number, ...names })
  const before = await clientsOf(world(), one.id)
  expect(before.items.map(({ referral }) => referral.id)).toEqual([other.id])
  expect(before.text).not.toContain(number)
  const { id, version } = (
    await (
      await world().asUser('otherClerk')
    ).get<{ id: string; version: number }>(`/persons/${other.person.id}`)
  ).body
  const changed = await (await world().asUser('otherClerk')).put(
    `/persons/${id}`,
    { ...inventedPerson(names), nationalities: [], insz: newInsz() },
    { headers: { 'if-match': `"${version}"` } },
  )
  expect(changed.status).toBe(200)
  for (const [asked, by, found] of [
    [one.id, 'counsellor', other.id],
    [other.id, 'otherCounsellor', one.id],
  ] as const) {
    const { items } = await clientsOf(world(), asked, by)
    expect(items.map(({ referral }) => referral.id)).toEqual([found])
  }
})

test('nobody else is found: who looks like no one, in the same municipality, never referred, or a mistake', async () => {
  const facts = inventedPerson()
  const [clerk, ocmw] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const { id: person } = await newPerson(clerk, facts)
  const { id } = await submittedReferral(clerk, { person })
  // The OCMW of the same municipality, and a file elsewhere of which the agency got nothing.
  await submittedReferral(ocmw, { person: (await newPerson(ocmw, facts)).id })
  const otherClerk = await world().asUser('otherClerk')
  const { id: elsewhere } = await newPerson(otherClerk, facts)
  expect((await clientsOf(world(), id)).items).toEqual([])
  const sent = await submittedReferral(otherClerk, { person: elsewhere })
  expect((await clientsOf(world(), id)).items).toHaveLength(1)
  await move(otherClerk, sent, 'cancellation', { reason: 'mistake' })
  expect((await clientsOf(world(), id)).items).toEqual([])
})

test('who is known through the OCMW elsewhere is found too', async () => {
  const facts = inventedPerson()
  const [clerk, ocmw] = [await world().asUser('clerk'), await world().asUser('otherSocialWorker')]
  const { id } = await submittedReferral(clerk, { person: (await newPerson(clerk, facts)).id })
  await submittedReferral(ocmw, { person: (await newPerson(ocmw, facts)).id })
  const { items } = await clientsOf(world(), id)
  expect(items.map(({ referral }) => referral.sender.id)).toEqual([organisations.otherOcmw.id])
})

test('what is about schooling shows a minor only to whoever works with that', async () => {
  const facts = { ...inventedPerson(), birthDate: '2014-04-21' }
  const clerk = await world().asUser('schoolClerk')
  const { id: person } = await newPerson(clerk, facts)
  const type = 'compulsoryEducation'
  const school = await submittedReferral(clerk, { person, type, reasons: ['childNotInSchool'] })
  const otherClerk = await world().asUser('otherClerk')
  const { id: elsewhere } = await newPerson(otherClerk, facts)
  const language = await submittedReferral(otherClerk, { person: elsewhere, type: 'dutchLanguage' })
  expect((await clientsOf(world(), language.id, 'otherCounsellor')).items).toEqual([])
  expect((await clientsOf(world(), school.id, 'schoolCounsellor')).items).toHaveLength(1)
  expect((await clientsOf(world(), school.id)).status).toBe(404)
})

test('another desk that received neither of the two sees nothing, and neither do the senders', async () => {
  const { one, other } = await referredTwice(world())
  const path = `/referrals/${one.id}/clientMatches`
  expect((await (await world().asUser('otherCounsellor')).get(path)).status).toBe(404)
  expect((await (await world().asUser('counsellor')).get(path)).status).toBe(200)
  for (const [name, own] of [
    ['clerk', one],
    ['otherClerk', other],
  ] as const) {
    const sender = await world().asUser(name)
    expect((await sender.get(`/referrals/${own.id}/clientMatches`)).status).toBe(403)
  }
})

test('a file that became one with another is found by the one that stays, an erased one not at all', async () => {
  const { one, other, facts } = await referredTwice(world())
  const otherClerk = await world().asUser('otherClerk')
  const { id: stays } = await newPerson(otherClerk, { ...facts, phone: '+32470222222' })
  const merged = await otherClerk.post(`/persons/${stays}/merges`, { other: other.person.id })
  expect(merged.status).toBe(200)
  const { items } = await clientsOf(world(), one.id)
  expect(items.map(({ person }) => person.id)).toEqual([stays])
  await world().rows(`update person_file set erased_at = now() where person_id = $1`, [stays])
  expect((await clientsOf(world(), one.id)).items).toEqual([])
})

test('a referral that was a mistake has no clients, and one that was withdrawn before anybody picked it up', async () => {
  const { one } = await referredTwice(world())
  await move(await world().asUser('cityManager'), one, 'voiding', why)
  expect((await clientsOf(world(), one.id)).status).toBe(404)
})

test('a file on which a restriction stands is not passed on to another desk', async () => {
  const { one, other } = await referredTwice(world())
  const restriction = { kind: 'restriction', person: other.person.id } as const
  await fileMeasure(
    await world().asUser('otherClerk'),
    await world().asUser('otherOfficer'),
    restriction,
  )
  expect((await clientsOf(world(), one.id)).items).toEqual([])
})

test('who is known only where no desk of the agency works any more is left out', async () => {
  const { one, other } = await referredTwice(world())
  await whileNotServed(world(), partitions.otherCity, async () => {
    expect(await clientsOf(world(), one.id)).toMatchObject({ status: 200, items: [] })
  })
  const { items } = await clientsOf(world(), one.id)
  expect(items.map(({ referral }) => referral.id)).toEqual([other.id])
})

test('a file on which a restriction stands learns nothing new either, until it is lifted', async () => {
  const { one, other } = await referredTwice(world())
  const officer = await world().asUser('privacyOfficer')
  const restriction = { kind: 'restriction', person: one.person.id } as const
  const { id } = await fileMeasure(await world().asUser('clerk'), officer, restriction)
  expect(await clientsOf(world(), one.id)).toMatchObject({ status: 200, items: [] })
  await officer.post(`/fileMeasures/${id}/lifting`, { reason: 'Klaar.' })
  const { items } = await clientsOf(world(), one.id)
  expect(items.map(({ referral }) => referral.id)).toEqual([other.id])
})
