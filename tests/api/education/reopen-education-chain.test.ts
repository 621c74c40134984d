import { expect, test } from 'vitest'
import {
  chainNote,
  chainOf,
  closingInput,
  newChain,
  newChild,
  proofInput,
  referredChild,
  withChain,
} from '../../support/education.ts'
import { newMerge } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'reopenEducationChain',
  world,
  by: 'schoolClerk',
  notBy: ['privacyOfficer', 'administrator', 'policyOfficer'],
  path: async () => `/educationChains/${(await closed()).id}/reopening`,
  body: () => chainNote,
  otherBody: () => ({ note: 'Het was een vergissing.' }),
})

async function closed() {
  const clerk = await world().asUser('schoolClerk')
  const counsellor = await world().asUser('schoolCounsellor')
  const { id: person } = await newChild(clerk)
  await referredChild(clerk, person)
  const proposal = await withChain(
    clerk,
    await chainOf(clerk, person),
    'closingProposal',
    closingInput,
  )
  return withChain(counsellor, proposal, 'closingConfirmation')
}

test('who is followed by one of two files is followed on when these become one', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { person: stays } = await closed()
  const { person: goes } = await newChain(clerk)
  await newMerge(clerk, stays, goes)
  expect(await chainOf(clerk, stays)).toMatchObject({ state: 'open', urgency: 'overdue' })
})

test('a child that came back is followed again', async () => {
  const clerk = await world().asUser('schoolClerk')
  const open = await withChain(clerk, await closed(), 'reopening', chainNote)
  expect(open).toMatchObject({ state: 'open', urgency: 'overdue' })
  expect(open.events[0]).toMatchObject({ event: 'reopened', detail: chainNote.note })
})

test('an open chain is not opened, and one with proof only by the end of the proof', async () => {
  const clerk = await world().asUser('schoolClerk')
  for (const chain of [
    await newChain(clerk),
    await withChain(clerk, await newChain(clerk), 'proofs', proofInput),
  ]) {
    const path = `/educationChains/${chain.id}/reopening`
    expect((await clerk.post(path, chainNote, { version: chain.version })).status).toBe(409)
  }
})
