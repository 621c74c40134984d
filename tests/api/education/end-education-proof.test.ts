import { expect, test } from 'vitest'
import { newChain, proofInput, withChain } from '../../support/education.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'endEducationProof',
  world,
  by: 'schoolClerk',
  notBy: ['privacyOfficer', 'administrator', 'policyOfficer'],
  path: async () => `/educationChains/${(await proved()).id}/proofEnding`,
  body: () => ({ reason: 'withdrawn' }),
  otherBody: () => ({ reason: 'leftSchool' }),
})

async function proved() {
  const clerk = await world().asUser('schoolClerk')
  return withChain(clerk, await newChain(clerk), 'proofs', proofInput)
}

test('the child is followed again, with all that was known', async () => {
  const clerk = await world().asUser('schoolClerk')
  const closed = await proved()
  const open = await withChain(clerk, closed, 'proofEnding', {
    reason: 'leftSchool',
    note: 'Verhuisd.',
  })
  expect(open).toMatchObject({ state: 'open', urgency: 'overdue' })
  expect(open).not.toHaveProperty('proof')
  expect(open).not.toHaveProperty('closing')
  expect(open.events).toMatchObject([
    { event: 'reopened' },
    { event: 'proofEnded', reason: 'leftSchool', detail: 'Verhuisd.' },
    { event: 'proofRecorded' },
    { event: 'opened' },
  ])
})

test('without a proof there is none to end', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { id, version } = await newChain(clerk)
  const path = `/educationChains/${id}/proofEnding`
  const { body } = await clerk.post(path, { reason: 'withdrawn' }, { version })
  expect(body).toMatchObject({ status: 409, type: expect.stringMatching('chainMoveNotAllowed$') })
})
