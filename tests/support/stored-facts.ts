import type { ReferralFacts, ReferralState } from '@onthaal/shared/referrals'
import type { TestApp } from './test-app.ts'

/** Everything that the status machine changes, under the names of its columns. */
const columns = {
  status: 'status',
  ownerId: 'owner_id',
  contest: 'contest',
  heldFrom: 'held_from',
  acceptedAt: 'accepted_at',
  firstContactAt: 'first_contact_at',
  pickUpBy: 'pick_up_by::text',
  pickUpWarningOn: 'pick_up_warning_on::text',
  dueBy: 'due_by::text',
  dueWarningOn: 'due_warning_on::text',
  delayReason: 'delay_reason',
  extendedFrom: 'extended_from::text',
  extensionReason: 'extension_reason',
  heldAt: 'held_at',
  askedAt: 'asked_at',
  answerBy: 'answer_by::text',
  holdUntil: 'hold_until::text',
  holdReason: 'hold_reason',
  closedAt: 'closed_at',
  acknowledgedAt: 'acknowledged_at',
} as const satisfies Record<keyof ReferralState, string>

export const stateNames = Object.keys(columns) as (keyof ReferralState)[]

/** Reads from the tables themselves what the status machine has to know of a referral. */
export async function storedFacts(world: TestApp, id: string): Promise<ReferralFacts> {
  const selected = Object.entries(columns).map(([name, column]) => `${column} as "${name}"`)
  const [row] = await world.rows<ReferralFacts>(
    `select ${selected.join(', ')}, type, cardinality(reasons) as "reasonCount",
      exists (select from referral part where part.part_of = referral.id) as forwarded,
      exists (select from client_link link where link.partition_id = referral.partition_id
        and link.person_id = referral.person_id and link.decided_at = referral.closed_at
        and referral.outcome = 'moved') as "wentOn"
     from referral where id = $1`,
    [id],
  )
  if (row === undefined) throw new Error(`No referral ${id}`)
  const attempts = await world.rows<ReferralFacts['attempts'][number]>(
    'select "on"::text, channel, result from contact_attempt where referral_id = $1 order by "on", id',
    [id],
  )
  return {
    ...row,
    attempts,
    hasContactChannel: true,
    hasContactLanguage: true,
    hasValidProtocol: true,
  }
}
