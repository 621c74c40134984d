import { expect, test } from 'vitest'
import { newChain, proofInput, withChain } from '../../support/education.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'answerEducationStart',
  world,
  by: 'schoolClerk',
  notBy: ['privacyOfficer', 'administrator', 'policyOfficer'],
  path: async () => `/educationChains/${(await asked()).id}/startAnswer`,
  body: () => ({ hasStarted: true }),
  otherBody: () => ({ hasStarted: false }),
})

/** Enrolled thirty days ago. */
async function asked() {
  const clerk = await world().asUser('schoolClerk')
  const input = { ...proofInput, enrolledOn: '2026-01-31' }
  return withChain(clerk, await newChain(clerk), 'proofs', input)
}

test('it is asked from thirty days on, once', async () => {
  const clerk = await world().asUser('schoolClerk')
  const early = { ...proofInput, enrolledOn: '2026-02-01' }
  const notYet = await withChain(clerk, await newChain(clerk), 'proofs', early)
  expect(notYet.asksWhetherStarted).toBe(false)
  const path = `/educationChains/${notYet.id}/startAnswer`
  const { version } = notYet
  expect((await clerk.post(path, { hasStarted: true }, { version })).status).toBe(409)
  const chain = await asked()
  expect(chain).toMatchObject({ asksWhetherStarted: true, state: 'closed' })
  const started = await withChain(clerk, chain, 'startAnswer', { hasStarted: true })
  expect(started).toMatchObject({
    ...{ state: 'closed', asksWhetherStarted: false },
    proof: { hasStarted: true, startedOn: '2026-03-02' },
  })
  expect(started.events[0]).toMatchObject({ event: 'started' })
})

test('who did not start is followed again', async () => {
  const clerk = await world().asUser('schoolClerk')
  const answer = { hasStarted: false, note: 'De school zag haar nooit.' }
  const back = await withChain(clerk, await asked(), 'startAnswer', answer)
  expect(back).toMatchObject({ state: 'open', urgency: 'overdue' })
  expect(back).not.toHaveProperty('proof')
  expect(back.events.slice(0, 2)).toMatchObject([
    { event: 'reopened' },
    { event: 'notStarted', detail: 'De school zag haar nooit.' },
  ])
})

test('education at home asks nothing', async () => {
  const clerk = await world().asUser('schoolClerk')
  const input = { kind: 'homeEducation', enrolledOn: '2026-01-01', seenOn: '2026-01-01' }
  const chain = await withChain(clerk, await newChain(clerk), 'proofs', input)
  expect(chain.asksWhetherStarted).toBe(false)
})
