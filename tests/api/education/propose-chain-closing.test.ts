import { expect, test } from 'vitest'
import {
  closingInput,
  educationOf,
  newChain,
  proofInput,
  withChain,
} from '../../support/education.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'proposeChainClosing',
  world,
  by: 'schoolClerk',
  notBy: ['privacyOfficer', 'administrator', 'policyOfficer'],
  path: async () =>
    `/educationChains/${(await newChain(await world().asUser('schoolClerk'))).id}/closingProposal`,
  body: () => closingInput,
  otherBody: () => ({ ...closingInput, reason: 'deceased' }),
})

test('until somebody confirms it the child stays where it was', async () => {
  const clerk = await world().asUser('schoolClerk')
  const chain = await newChain(clerk)
  const proposed = await withChain(clerk, chain, 'closingProposal', closingInput)
  expect(proposed).toMatchObject({
    ...{ state: 'open', urgency: 'overdue' },
    closing: { ...closingInput, isMine: true, proposedFor: { kind: 'municipality' } },
    moves: ['recordProof', 'confirmClosing', 'declineClosing'],
  })
  const path = `/educationChains/${chain.id}/closingProposal`
  const again = await clerk.post(path, closingInput, { version: proposed.version })
  expect(again.status).toBe(409)
})

test('a move names the receiving municipality, and nothing else does', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { id, version } = await newChain(clerk)
  const propose = async (input: object) =>
    (await clerk.post(`/educationChains/${id}/closingProposal`, input, { version })).body
  expect(await propose({ ...closingInput, reason: 'moved' })).toMatchObject({
    issues: [{ name: 'receivingMunicipality', code: 'municipalityMissing' }],
  })
  expect(await propose({ ...closingInput, receivingMunicipality: 'Verweg' })).toMatchObject({
    issues: [{ name: 'receivingMunicipality', code: 'municipalityUnasked' }],
  })
  for (const receivingOrganisation of [organisations.city.id, organisations.ocmw.id]) {
    expect(
      await propose({ ...closingInput, reason: 'moved', receivingOrganisation }),
    ).toMatchObject({
      issues: [{ name: 'receivingOrganisation', code: 'unknown' }],
    })
  }
  const elsewhere = { ...closingInput, reason: 'moved', receivingMunicipality: 'Verweg' }
  expect(await propose(elsewhere)).toMatchObject({ closing: { receivingMunicipality: 'Verweg' } })
})

test('an OCMW names the municipality, and passes nobody on to it', async () => {
  const worker = await educationOf(world(), 'socialWorker')
  const { id, version } = await newChain(worker)
  const path = `/educationChains/${id}/closingProposal`
  for (const receivingOrganisation of [organisations.otherCity.id, organisations.city.id]) {
    const input = { ...closingInput, reason: 'moved', receivingOrganisation }
    expect((await worker.post(path, input, { version })).body).toMatchObject({
      ...{ status: 400, issues: [{ name: 'receivingOrganisation', code: 'unknown' }] },
    })
  }
  const named = { ...closingInput, reason: 'moved', receivingMunicipality: 'Stad Zandhove' }
  expect((await worker.post(path, named, { version })).body).toMatchObject({
    closing: { receivingMunicipality: 'Stad Zandhove' },
  })
})

test('with proof there is nothing to propose', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { id, version } = await withChain(clerk, await newChain(clerk), 'proofs', proofInput)
  const path = `/educationChains/${id}/closingProposal`
  expect((await clerk.post(path, closingInput, { version })).status).toBe(409)
})
