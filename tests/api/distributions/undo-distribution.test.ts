import type { Distribution } from '@onthaal/shared/distributions/schemas'
import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { handedOut, handout } from '../../support/distributions.ts'
import {
  acceptedReferral,
  attempt,
  done,
  move,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { withdrawal } from '../../support/turns.ts'
import { userId } from '../../support/world.ts'

const world = testApp()
const second = userId('secondCounsellor')

testRefusals({
  operationId: 'undoDistribution',
  world,
  by: 'agencyManager',
  notBy: ['clerk', 'cityManager', 'counsellor', 'policyOfficer'],
  path: async () => `/distributions/${await handedOut(world())}/undoing`,
})

const submitted = async () => submittedReferral(await world().asUser('clerk'))

async function distribute(...lines: [Pick<Referral, 'id' | 'version'>, string?][]) {
  const manager = await world().asUser('agencyManager')
  const input = handout(
    ...lines.map(([{ id, version }, to]) => ({ referral: id, version, ...(to && { to }) })),
  )
  return done(await manager.post<Distribution>('/distributions', input), 201)
}

async function undo({ id, version }: Distribution) {
  const manager = await world().asUser('agencyManager')
  return manager.post<Distribution>(`/distributions/${id}/undoing`, undefined, { version })
}

test('everything is as it was: owner, status and clock, and each has its event', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const [waiting, begun, held] = [
    await submitted(),
    await startedReferral(clerk, counsellor),
    await acceptedReferral(clerk, counsellor),
  ]
  const before = [waiting, begun, held].map(({ status, owner, acceptedAt, pickUpBy }) => ({
    status,
    owner,
    acceptedAt,
    pickUpBy,
  }))
  world().clock.advance(3)
  const made = await distribute([waiting, second], [begun, second], [held])
  const { status, body } = await undo(made)
  expect(status).toBe(200)
  expect(body.undone).toEqual({
    at: world().clock.now.toISOString(),
    restored: 3,
    kept: [],
  })
  expect(body).not.toHaveProperty('undoableUntil')
  for (const [at, { id }] of [waiting, begun, held].entries()) {
    const now = (await counsellor.get<Referral>(`/referrals/${id}`)).body
    expect({
      status: now.status,
      owner: now.owner,
      acceptedAt: now.acceptedAt,
      pickUpBy: now.pickUpBy,
    }).toEqual(before[at])
    const history = await counsellor.get<{ items: ReferralEvent[] }>(`/referrals/${id}/events`)
    expect(history.body.items.at(-1)).toMatchObject({
      event: ['undoAccept', 'reassign', 'assign'][at],
      reason: 'distributionUndone',
    })
  }
})

test('what somebody changed since stays, and it is said why', async () => {
  const [clerk, colleague] = [
    await world().asUser('clerk'),
    await world().asUser('secondCounsellor'),
  ]
  const [quiet, contacted, withdrawn, released] = [
    await submitted(),
    await submitted(),
    await submitted(),
    await submitted(),
  ]
  const all = [quiet, contacted, withdrawn, released]
  const made = await distribute(...all.map((one): [Referral, string] => [one, second]))
  const [, seen, gone, back] = await Promise.all(
    all.map(async ({ id }) => (await colleague.get<Referral>(`/referrals/${id}`)).body),
  )
  await move(colleague, seen ?? contacted, 'contactAttempts', attempt)
  await move(clerk, gone ?? withdrawn, 'cancellation', withdrawal)
  await move(colleague, back ?? released, 'release', { reason: 'Ziek.' })
  const { body } = await undo(made)
  expect(body.undone?.restored).toBe(1)
  const kept = new Map(body.undone?.kept.map((one) => [one.referral.id, one.obstacle]))
  expect(kept).toEqual(
    new Map([
      [contacted.id, 'changed'],
      [withdrawn.id, 'closed'],
      [released.id, 'otherOwner'],
    ]),
  )
  const still = await colleague.get<Referral>(`/referrals/${contacted.id}`)
  expect(still.body).toMatchObject({ status: 'inProgress', owner: { id: second } })
})

test('it is undone once, and not after a quarter of an hour', async () => {
  const made = await distribute([await submitted(), second])
  expect((await undo(made)).status).toBe(200)
  const stale = await undo(made)
  expect(stale.status).toBe(412)
  const manager = await world().asUser('agencyManager')
  const { body } = await manager.get<Distribution>(`/distributions/${made.id}`)
  const again = await undo(body)
  const late = await distribute([await submitted(), second])
  world().clock.advance(16)
  for (const answer of [again, await undo(late)]) {
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({
      type: 'urn:problem-type:onthaal:distributions:distributionNotUndoable',
    })
  }
})

test('another manager does not undo it', async () => {
  const id = await handedOut(world())
  const other = await world().asUser('schoolManager')
  const path = `/distributions/${id}/undoing`
  expect((await other.post(path, undefined, { version: 1 })).status).toBe(404)
})
