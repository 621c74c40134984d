import type { LiveChange } from '@onthaal/shared/live-changes'
import {
  categoryOfEvent,
  educationTypes,
  eventsForSender,
  type TimelineEventName,
} from '@onthaal/shared/referrals'
import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { liveChanges } from '../db/tables/live-changes.ts'
import { protocols } from '../db/tables/protocols.ts'
import { referrals } from '../db/tables/referrals.ts'

/** On which PostgreSQL wakes the instances, once what was added is committed. */
export const liveChannel = 'live_change'

/** What a change is at the least; the rest is nobody's. */
type NewLiveChange = Pick<LiveChange, 'kind' | 'thingId'> & Partial<LiveChange>

export type LiveChangeRepository = ReturnType<typeof createLiveChangeRepository>

/** What happened to a referral, and at whose side. */
interface ReferralEventToTell {
  readonly partitionId: string
  readonly referralId: string
  readonly event: TimelineEventName
  readonly organisationId: string
}

/** Tells whoever has it on the screen that something changed: written in the transaction of the change. */
export function createLiveChangeRepository(connection: Connection) {
  /** Adds and wakes in one statement; the database sends equal wake-up calls of a transaction once. */
  const add = (rows: SQL) =>
    connection.execute(sql`with added as (insert into ${liveChanges} (kind, thing_id, partition_id,
        sender_organisation_id, receiver_organisation_id, desk_id, membership_id, education) ${rows})
      select pg_notify(${liveChannel}, '')`)

  return {
    /** Tells of things that changed, each with whom it may concern. */
    async add(changes: readonly NewLiveChange[]): Promise<void> {
      if (changes.length === 0) return
      await add(sql`select kind, "thingId", "partitionId", "senderOrganisationId",
        "receiverOrganisationId", "deskId", "membershipId", coalesce(education, false)
        from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as changes (kind text, "thingId" uuid,
          "partitionId" uuid, "senderOrganisationId" uuid, "receiverOrganisationId" uuid, "deskId" uuid,
          "membershipId" uuid, education boolean)`)
    },

    /**
     * Tells of referrals as they are by now: a draft concerns nobody but its sender, and its sender hears of what
     * somebody else did only where the protocol lets it know of that.
     */
    async addReferrals(events: readonly ReferralEventToTell[]): Promise<void> {
      if (events.length === 0) return
      const changed = events.map(({ partitionId, referralId, event, organisationId }) => ({
        ...{ partitionId, referralId, by: organisationId },
        ...{ isTold: eventsForSender[event] !== 'withheld', category: categoryOfEvent[event] },
      }))
      const isSent = sql`${referrals.submittedAt} is not null`
      await add(sql`select 'referral', ${referrals.id}, ${referrals.partitionId},
          case when changed.by = ${referrals.senderOrganisationId} or changed."isTold" and (
            changed.category is null or exists (select from ${protocols}
              where ${protocols.id} = ${referrals.protocolId}
                and changed.category = any(${protocols.categories})))
            then ${referrals.senderOrganisationId} end,
          case when ${isSent} then ${referrals.receiverOrganisationId} end,
          case when ${isSent} then ${referrals.deskId} end, null::uuid,
          ${referrals.type} = any(${`{${educationTypes.join(',')}}`}::text[])
        from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as changed ("partitionId" uuid,
          "referralId" uuid, by uuid, "isTold" boolean, category text)
        join ${referrals} on ${referrals.partitionId} = changed."partitionId"
          and ${referrals.id} = changed."referralId"`)
    },
  }
}
