import { describe, expect, it } from 'vitest'
import type { ReferralStatus } from '../referrals/index.ts'
import { referralStatuses } from '../referrals/index.ts'
import { sampleFacts, sampleNow } from '../referrals/transition-samples.ts'
import { decideGiving, givenFields } from './decide-giving.ts'

/** What comes of handing a referral in a status to a colleague, or back to the queue. */
function giving(status: ReferralStatus, to: string | null, by = ['receiverManager'] as const) {
  const facts = { ...sampleFacts(status), firstContactAt: null }
  const decided = decideGiving(facts, by, { to, reason: 'workload' }, sampleNow)
  return decided.ok ? decided.event : decided.obstacle
}

describe('handing a referral out', () => {
  it('is the event that its status asks for, or is refused for what stands in the way', () => {
    const table = referralStatuses.map((status) => [
      status,
      giving(status, 'owner-2'),
      giving(status, null),
    ])
    expect(table).toEqual([
      ['draft', 'closed', 'closed'],
      ['submitted', 'assign', 'notPickedUp'],
      ['infoRequested', 'questionOpen', 'notPickedUp'],
      ['accepted', 'reassign', 'release'],
      ['inProgress', 'reassign', 'contacted'],
      ['onHold', 'reassign', 'contacted'],
      ['completed', 'closed', 'closed'],
      ['failed', 'closed', 'closed'],
      ['rejected', 'closed', 'closed'],
      ['cancelled', 'closed', 'closed'],
      ['enteredInError', 'closed', 'closed'],
    ])
  })

  it('is for a manager of the desk', () => {
    for (const relation of ['sender', 'senderManager', 'receiver', 'owner'] as const) {
      const facts = sampleFacts('accepted')
      const decided = decideGiving(facts, [relation], { to: 'owner-2', reason: 'x' }, sampleNow)
      expect(decided).toEqual({ ok: false, obstacle: 'notYours' })
    }
  })

  it('is nothing where somebody has it already', () => {
    expect(giving('accepted', 'owner-1')).toBe('theirs')
  })

  it('changes what the status machine says', () => {
    const decided = decideGiving(
      sampleFacts('submitted'),
      ['receiverManager'],
      { to: 'owner-2', reason: 'workload' },
      sampleNow,
    )
    expect(decided).toMatchObject({
      ok: true,
      changes: { status: 'accepted', ownerId: 'owner-2', acceptedAt: sampleNow },
    })
  })

  it('changes nothing but what is stored of it', () => {
    const changed = referralStatuses.flatMap((status) =>
      ['owner-2', null].flatMap((to) => {
        const facts = { ...sampleFacts(status), firstContactAt: null }
        const decided = decideGiving(facts, ['receiverManager'], { to, reason: 'x' }, sampleNow)
        return decided.ok ? Object.keys(decided.changes) : []
      }),
    )
    expect(new Set(changed)).toEqual(new Set(givenFields))
  })
})
