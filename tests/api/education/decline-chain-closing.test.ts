import { expect, test } from 'vitest'
import { chainNote, closingInput, newChain, withChain } from '../../support/education.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'declineChainClosing',
  world,
  by: 'schoolClerk',
  notBy: ['privacyOfficer', 'administrator', 'policyOfficer'],
  path: async () => `/educationChains/${(await proposed()).id}/closingRefusal`,
  body: () => chainNote,
  otherBody: () => ({ note: 'Ze woont hier nog.' }),
})

async function proposed() {
  const clerk = await world().asUser('schoolClerk')
  return withChain(clerk, await newChain(clerk), 'closingProposal', closingInput)
}

test('nothing is left of the proposal but its history', async () => {
  const clerk = await world().asUser('schoolClerk')
  const open = await withChain(clerk, await proposed(), 'closingRefusal', chainNote)
  expect(open).toMatchObject({ state: 'open', moves: ['recordProof', 'proposeClosing'] })
  expect(open).not.toHaveProperty('closing')
  expect(open.events[0]).toMatchObject({ event: 'closingDeclined', detail: chainNote.note })
})
