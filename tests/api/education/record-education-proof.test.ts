import type { EducationChain } from '@onthaal/shared/education/schemas'
import type { PersonExport } from '@onthaal/shared/person-exports/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { newService } from '../../support/directory.ts'
import {
  chainOf,
  newChain,
  newChild,
  proofInput,
  referredChild,
  withChain,
} from '../../support/education.ts'
import { atTheCounter, newMerge } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'recordEducationProof',
  world,
  by: 'schoolClerk',
  notBy: ['privacyOfficer', 'administrator', 'policyOfficer'],
  path: async () =>
    `/educationChains/${(await newChain(await world().asUser('schoolClerk'))).id}/proofs`,
  body: () => proofInput,
  otherBody: () => ({ ...proofInput, kind: 'registerConsulted' }),
})

test('proof closes the chain, and the clock of what is sent after it stands still', async () => {
  const clerk = await world().asUser('schoolClerk')
  const chain = await newChain(clerk)
  const closed = await withChain(clerk, chain, 'proofs', proofInput)
  expect(closed).toMatchObject({
    ...{ version: chain.version + 1, state: 'closed', closing: { reason: 'proof' } },
    proof: { ...proofInput, recordedBy: { id: userId('schoolClerk') } },
    ...{ asksWhetherStarted: false, moves: ['recordProof', 'endProof'] },
  })
  expect(closed).not.toHaveProperty('urgency')
  expect(closed.events[0]).toMatchObject({ event: 'proofRecorded', reason: 'enrolmentCertificate' })
  const { id } = await referredChild(clerk, chain.person)
  const { compulsoryClock } = (await clerk.get<Referral>(`/referrals/${id}`)).body
  expect(compulsoryClock).toMatchObject({ state: 'met', inputs: { hasProofOfEducation: true } })
})

test('a school of the directory is taken over by its name, one of elsewhere is none', async () => {
  const clerk = await world().asUser('schoolClerk')
  const school = await newService(clerk)
  const { schoolName: _typed, ...withoutName } = proofInput
  const chosen = { ...withoutName, service: school.id }
  const { proof } = await withChain(clerk, await newChain(clerk), 'proofs', chosen)
  expect(proof).toMatchObject({ service: school.id, schoolName: school.name })
  const elsewhere = await newService(await world().asUser('otherClerk'))
  const { id, version } = await newChain(clerk)
  const path = `/educationChains/${id}/proofs`
  const { body } = await clerk.post(path, { ...chosen, service: elsewhere.id }, { version })
  expect(body).toMatchObject({ status: 400, issues: [{ name: 'service' }] })
})

test('a school is named, but for education at home; nobody saw a proof tomorrow', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { schoolName: _typed, ...withoutName } = proofInput
  const chain = await newChain(clerk)
  const path = `/educationChains/${chain.id}/proofs`
  const { version } = chain
  const nameless = await clerk.post(path, withoutName, { version })
  expect(nameless.body).toMatchObject({ issues: [{ name: 'schoolName', code: 'required' }] })
  const early = await clerk.post(path, { ...proofInput, seenOn: '2026-03-03' }, { version })
  expect(early.body).toMatchObject({ issues: [{ name: 'seenOn', code: 'future' }] })
  const atHome = { ...withoutName, kind: 'homeEducation' }
  expect(await withChain(clerk, chain, 'proofs', atHome)).toMatchObject({ state: 'closed' })
})

test('the first day lies within what schools plan, so that it is asked whether the child started', async () => {
  const clerk = await world().asUser('schoolClerk')
  const chain = await newChain(clerk)
  const path = `/educationChains/${chain.id}/proofs`
  for (const enrolledOn of ['2999-09-01', '2027-04-07', '1999-09-01']) {
    const { body } = await clerk.post(path, { ...proofInput, enrolledOn }, chain)
    expect(body, enrolledOn).toMatchObject({
      ...{ status: 400, issues: [{ name: 'enrolledOn', code: 'tooFar' }] },
    })
  }
  const last = { ...proofInput, enrolledOn: '2027-04-06' }
  expect(await withChain(clerk, chain, 'proofs', last)).toMatchObject({ state: 'closed' })
})

test('what a school confirms is typed by nobody, nor is a service that is no school', async () => {
  const clerk = await world().asUser('schoolClerk')
  const chain = await newChain(clerk)
  const path = `/educationChains/${chain.id}/proofs`
  const typed = await clerk.post(path, { ...proofInput, kind: 'schoolConfirmed' }, chain)
  expect(typed.body).toMatchObject({ status: 400, issues: [{ name: 'kind' }] })
  const { schoolName: _typed, ...withoutName } = proofInput
  for (const kind of ['health', 'welfare', 'pupilGuidance'] as const) {
    const { id: service } = await newService(clerk, { kind })
    expect((await clerk.post(path, { ...withoutName, service }, chain)).body).toMatchObject({
      ...{ status: 400, issues: [{ name: 'service', code: 'noSchool' }] },
    })
  }
  const { id: service } = await newService(clerk)
  await world().rows('update service set is_closed = true where id = $1', [service])
  expect((await clerk.post(path, { ...withoutName, service }, chain)).body).toMatchObject({
    ...{ status: 400, issues: [{ name: 'service', code: 'closed' }] },
  })
})

test('a proof is corrected by another one, and both are told to whom it is about', async () => {
  const clerk = await world().asUser('schoolClerk')
  const first = await withChain(clerk, await newChain(clerk), 'proofs', proofInput)
  const second = { ...proofInput, schoolName: 'Basisschool De Linde' }
  const corrected = await withChain(clerk, first, 'proofs', second)
  expect(corrected).toMatchObject({ state: 'closed', proof: second })
  await world().rows('update membership set education = true where user_id = $1', [
    userId('cityManager'),
  ])
  const manager = await world().signIn('cityManager')
  await atTheCounter(manager, first.person)
  const { body } = await manager.get<PersonExport>(`/persons/${first.person}/export`)
  expect(body.education?.chain).toMatchObject({ id: first.id })
  expect(body.education?.proofs).toMatchObject([
    { schoolName: 'Basisschool De Linde' },
    { schoolName: proofInput.schoolName, endedAt: expect.any(String) },
  ])
  await world().rows('update membership set education = false where user_id = $1', [
    userId('cityManager'),
  ])
  const without = await world().signIn('cityManager')
  await atTheCounter(without, first.person)
  const less = await without.get<PersonExport>(`/persons/${first.person}/export`)
  expect(less.body).not.toHaveProperty('education')
})

test('the agency records it through the referral, and the municipality sees it', async () => {
  const clerk = await world().asUser('schoolClerk')
  const counsellor = await world().asUser('schoolCounsellor')
  const { id: person } = await newChild(clerk)
  const { id } = await referredChild(clerk, person)
  const path = `/referrals/${id}/educationChain`
  const { body } = await counsellor.get<EducationChain>(path)
  await withChain(counsellor, body, 'proofs', proofInput)
  expect(await chainOf(clerk, person)).toMatchObject({ state: 'closed', proof: proofInput })
})

test('nobody else records it: neither an agency without a referral, nor another municipality', async () => {
  const { id, version } = await newChain(await world().asUser('schoolClerk'))
  for (const name of ['schoolCounsellor', 'otherClerk', 'clerk'] as const) {
    const stranger = await world().asUser(name)
    const path = `/educationChains/${id}/proofs`
    expect((await stranger.post(path, proofInput, { version })).status, name).toBe(404)
  }
})

test('of two files that become one, an open chain or the proof comes along', async () => {
  const clerk = await world().asUser('schoolClerk')
  const stays = await newChild(clerk)
  const goes = await newChain(clerk)
  await withChain(clerk, goes, 'proofs', proofInput)
  const merge = await newMerge(clerk, stays.id, goes.person)
  expect(await chainOf(clerk, stays.id)).toMatchObject({ state: 'closed', proof: proofInput })
  const undo = { reason: 'Het zijn toch twee mensen.' }
  await clerk.post(`/persons/${stays.id}/merges/${merge.id}/undoing`, undo)
  const apart = await chainOf(clerk, stays.id)
  expect(apart).toMatchObject({ state: 'open', urgency: 'overdue' })
  expect(apart).not.toHaveProperty('proof')
  expect(await chainOf(clerk, goes.person)).toMatchObject({ state: 'closed', proof: proofInput })
})
