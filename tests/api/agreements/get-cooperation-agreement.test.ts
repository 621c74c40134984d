import { commitments } from '@onthaal/shared/agreements'
import type { AgreementFile } from '@onthaal/shared/agreements/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { newAgreement } from '../../support/agreements.ts'
import {
  acceptedReferral,
  draftReferral,
  move,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, organisations, partitions } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'getCooperationAgreement',
  world,
  by: 'cityManager',
  notBy: ['clerk', 'counsellor'],
  path: async () => `/cooperationAgreements/${await newAgreement(world())}`,
})

test('each paragraph has its line, and what the product does not support yet says so', async () => {
  const manager = await world().asUser('agencyManager')
  const path = `/cooperationAgreements/${await newAgreement(world())}`
  const { body, headers } = await manager.get<AgreementFile>(path)
  expect(headers.get('etag')).toBe('"1"')
  expect(body.commitments.map(({ paragraph }) => paragraph)).toEqual(
    commitments.map(({ paragraph }) => paragraph),
  )
  for (const { code, isSupported } of commitments) {
    const line = body.commitments.find((one) => one.code === code)
    expect(line?.state, code).toBe(isSupported ? 'running' : 'later')
  }
})

test('each paragraph says what shows that it is kept, for whoever reads it', async () => {
  const path = `/cooperationAgreements/${await newAgreement(world())}`
  for (const name of ['policyOfficer', 'agencyManager'] as const) {
    const { body } = await (await world().asUser(name)).get<AgreementFile>(path)
    const shown = Object.fromEntries(
      body.commitments.map(({ code, indicator }) => [code, indicator]),
    )
    expect(shown).toMatchObject({
      informNewcomers: 'personsInformed',
      referFromTalks: 'sent',
      runDesk: 'pickedUpInTime',
      yearlyEvaluation: 'nextMeeting',
      contactRegister: 'contacts',
    })
    expect(body.commitments.find(({ code }) => code === 'familyLaw')).not.toHaveProperty(
      'indicator',
    )
  }
})

test('in the agreement of an OCMW what the OCMW has to keep comes first', async () => {
  const path = `/cooperationAgreements/${await newAgreement(world(), { sender: 'ocmw' })}`
  const { body } = await (await world().asUser('agencyManager')).get<AgreementFile>(path)
  expect(body.commitments[0]).toMatchObject({ code: 'referWithinGpmi', party: 'ocmw' })
  expect(body.commitments).toHaveLength(commitments.length)
})

test('an organisation that is no party to it is told that there is none', async () => {
  const path = `/cooperationAgreements/${await newAgreement(world(), { sender: 'otherCity' })}`
  expect((await (await world().asUser('policyOfficer')).get(path)).status).toBe(404)
  expect((await (await world().asUser('agencyManager')).get(path)).status).toBe(200)
})

test('a referral keeps the agreement that was in force when it was sent, for both sides', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const read = async (client: typeof clerk, id: string) =>
    (await client.get<Referral>(`/referrals/${id}`)).body
  // The one of the city ended on Friday; without one nothing stops.
  const without = await submittedReferral(clerk)
  expect(without).not.toHaveProperty('agreement')
  const inForce = { validFrom: '2026-03-01', validTo: '2026-06-30' }
  const agreement = await newAgreement(world(), inForce)
  // An addendum is in force as well, and longer, but is not what a referral is sent under.
  const addendum = await newAgreement(world(), { ...inForce, validTo: '2027-06-30' })
  await world().rows('update cooperation_agreement set amends = $2 where id = $1', [
    addendum,
    agreement,
  ])
  const ofOthers = await newAgreement(world(), { sender: 'otherCity', ...inForce })
  const draft = await draftReferral(clerk)
  expect(draft).not.toHaveProperty('agreement')
  const sent = await move(clerk, draft, 'submission')
  const kept = { id: agreement, reference: 'overeenkomst city' }
  expect(sent.agreement).toEqual(kept)
  // Its end, and what took its place, change nothing of it.
  const successor = await newAgreement(world(), { validFrom: '2026-03-02', validTo: '2028-12-31' })
  await world().rows(
    `update cooperation_agreement set replaced_by = $2, valid_to = '2026-03-01' where id = $1`,
    [agreement, successor],
  )
  expect((await read(clerk, sent.id)).agreement).toEqual(kept)
  expect((await read(counsellor, sent.id)).agreement).toEqual(kept)
  expect((await submittedReferral(clerk)).agreement?.id).toBe(successor)
  expect(await read(clerk, without.id)).not.toHaveProperty('agreement')
  const elsewhere = await submittedReferral(await world().asUser('otherClerk'))
  expect(elsewhere.agreement?.id).toBe(ofOthers)
})

test('what goes on to another desk or another municipality goes under the agreement there', async () => {
  const counsellor = await world().asUser('counsellor')
  const [own] = await world().rows<{ id: string }>(
    `select id from cooperation_agreement where organisation_id = $1 and valid_to = '2028-12-31'`,
    [organisations.city.id],
  )
  const accepted = await acceptedReferral(await world().asUser('clerk'), counsellor)
  const moving = await startedReferral(await world().asUser('clerk'), counsellor)
  const there = { partition: partitions.otherCity, desk: desks.otherCity, date: '2026-03-02' }
  expect((await counsellor.post(`/referrals/${moving.id}/continuation`, there)).status).toBe(200)
  const [elsewhere] = await world().rows(
    `select agreement_id as id from referral where partition_id = $1 order by created_at desc, id desc limit 1`,
    [partitions.otherCity],
  )
  const [ofOthers] = await world().rows(
    `select id from cooperation_agreement where organisation_id = $1 and valid_to = '2026-06-30'`,
    [organisations.otherCity.id],
  )
  expect(elsewhere).toEqual(ofOthers)
  await world().rows('insert into desk_partition values ($1, $2)', [
    desks.otherCity,
    partitions.city,
  ])
  await move(counsellor, accepted, 'forwarding', { desk: desks.otherCity, reason: 'Woont daar.' })
  const parts = await world().rows('select agreement_id as id from referral where part_of = $1', [
    accepted.id,
  ])
  expect(parts).toEqual([{ id: own?.id }])
})
