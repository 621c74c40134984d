import type { EducationBoardItem } from '@onthaal/shared/education/schemas'
import { expect, test } from 'vitest'
import {
  chainOf,
  newChain,
  newChild,
  nextStepInput,
  proofInput,
  referredChild,
  withChain,
} from '../../support/education.ts'
import { done } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'setEducationNextStep',
  world,
  by: 'schoolClerk',
  notBy: ['privacyOfficer', 'administrator', 'policyOfficer'],
  path: async () =>
    `/educationChains/${(await newChain(await world().asUser('schoolClerk'))).id}/nextStep`,
  body: () => nextStepInput,
  otherBody: () => ({ ...nextStepInput, text: 'Schrijf de ouders aan.' }),
})

test('what comes next stands with the child and in its history', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { id, version, person } = await newChain(clerk)
  const path = `/educationChains/${id}/nextStep`
  const item = done(await clerk.put<EducationBoardItem>(path, nextStepInput, { version }))
  expect(item).toMatchObject({
    ...{ id, version: version + 1 },
    nextStep: { ...nextStepInput, owner: { id: userId('schoolClerk') } },
  })
  const chain = await chainOf(clerk, person)
  expect(chain.nextStep).toMatchObject(nextStepInput)
  expect(chain.events[0]).toMatchObject({ event: 'nextStep', detail: nextStepInput.text })
  const stale = await clerk.put(path, nextStepInput, { version })
  expect(stale.status).toBe(412)
})

test('the desk that has the child in hand says it too, and no other desk', async () => {
  const clerk = await world().asUser('schoolClerk')
  const desk = await world().asUser('schoolCounsellor')
  const child = await newChild(clerk)
  const { id, version } = await chainOf(clerk, child.id)
  const path = `/educationChains/${id}/nextStep`
  expect((await desk.put(path, nextStepInput, { version })).status).toBe(404)
  await referredChild(clerk, child.id)
  const given = { ...nextStepInput, colleague: userId('schoolManager') }
  const item = done(await desk.put<EducationBoardItem>(path, given, { version }))
  expect(item.nextStep?.owner?.id).toBe(userId('schoolManager'))
  // The municipality reads what is to be done, and not who of the agency does it.
  const seen = (await chainOf(clerk, child.id)).nextStep
  expect(seen).toEqual({ text: nextStepInput.text, by: nextStepInput.by })
  const board = await clerk.get<{ items: EducationBoardItem[] }>('/educationChains?pageSize=100')
  const onBoard = board.body.items.find((one) => one.id === id)?.nextStep
  expect(onBoard).toEqual(seen)
})

test('nobody who does not work with schooling is given a step, nor is a past day', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { id, version } = await newChain(clerk)
  const faults = async (changes: object) => {
    const path = `/educationChains/${id}/nextStep`
    const { status, body } = await clerk.put(path, { ...nextStepInput, ...changes }, { version })
    return [status, body.issues?.map(({ name, code }) => [name, code])]
  }
  expect(await faults({ by: '2026-03-01' })).toEqual([400, [['by', 'past']]])
  for (const name of ['clerk', 'schoolCounsellor'] as const) {
    expect(await faults({ colleague: userId(name) })).toEqual([400, [['colleague', 'unknown']]])
  }
})

test('a child who is followed no more has no next step', async () => {
  const clerk = await world().asUser('schoolClerk')
  const chain = await newChain(clerk)
  const { id, version } = await withChain(clerk, chain, 'proofs', proofInput)
  const path = `/educationChains/${id}/nextStep`
  const { status, body } = await clerk.put(path, nextStepInput, { version })
  expect([status, body.type]).toEqual([
    409,
    'urn:problem-type:onthaal:education:chainMoveNotAllowed',
  ])
})
