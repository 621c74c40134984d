import {
  type NoticeAudience,
  type NoticeKind,
  type NoticeRule,
  noticesOf,
  settledBy,
} from '@onthaal/shared/notices'
import { rolesOfRelation, type TimelineEventName } from '@onthaal/shared/referrals'
import { sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'

/** The referral that a notice is about. */
interface About {
  readonly partitionId: string
  readonly referralId: string
}

/** Something to tell of a referral, to whoever it concerns by how they stand to it. */
export interface NewNotice extends About, NoticeAudience {
  readonly kind: NoticeKind
  /** These alone, of those who stand to it like that. */
  readonly memberships?: readonly string[]
}

/** An event of a referral, as its notices need it. */
interface EventToTell extends About {
  readonly id: string
  readonly event: TimelineEventName
  readonly at: Date
}

export type NoticeRepository = ReturnType<typeof createNoticeRepository>

/** Tells of what concerns somebody, in the transaction of what they are told. */
export function createNoticeRepository(connection: Connection) {
  async function write(
    told: readonly object[],
    settled: readonly object[],
    now: Date,
  ): Promise<void> {
    if (told.length === 0 && settled.length === 0) return
    await connection.execute(
      sql`select write_notices(${JSON.stringify(told)}::jsonb, ${JSON.stringify(settled)}::jsonb,
        ${now.toISOString()}::timestamptz)`,
    )
  }

  return {
    /**
     * Tells of things of referrals, as one statement however many they are. Never told is whoever is at work now,
     * nor whoever may not see the referral; of a kind that somebody did not see yet one notice grows.
     */
    async add(some: readonly NewNotice[], now: Date): Promise<void> {
      await write(some.map(asRow), [], now)
    },

    /** Leaves nothing to do of kinds of notices of referrals: whoever did not see them yet need not any more. */
    async settle(
      some: readonly (About & { readonly kind: NoticeKind })[],
      now: Date,
    ): Promise<void> {
      const rows = some.map(({ partitionId, referralId, kind }) => ({
        ...{ partition_id: partitionId, referral_id: referralId, kind },
      }))
      await write([], rows, now)
    },

    /** Tells of events of referrals by the rules of `@onthaal/shared/notices`: whoever writes events does it. */
    async addOfEvents(events: readonly EventToTell[]): Promise<void> {
      const [first] = events
      if (first === undefined) return
      const told = events.flatMap(({ event, id, ...about }) =>
        noticesOf(event).map((rule) => ({ ...asRow({ ...about, ...rule }), event_id: id })),
      )
      const settled = events.flatMap(({ event, partitionId, referralId }) =>
        settledBy(event).map((kind) => ({
          partition_id: partitionId,
          referral_id: referralId,
          kind,
        })),
      )
      await write(told, settled, first.at)
    },
  }
}

/** @returns what the door in SQL is told of an event, for a referral that is made behind another door */
export function linesOfEvent(event: TimelineEventName): object[] {
  return noticesOf(event).map(asLine)
}

function asRow({ partitionId, referralId, ...notice }: NewNotice & Pick<NoticeRule, 'category'>) {
  return { partition_id: partitionId, referral_id: referralId, ...asLine(notice) }
}

/** A line of what the door in SQL is told, less what it is about. */
function asLine({
  kind,
  to,
  which,
  category,
  memberships,
}: Omit<NewNotice, keyof About> & Pick<NoticeRule, 'category'>) {
  const isOfSender = to === 'sender' || to === 'senderManager'
  const some = to === 'owner' ? 'owner' : which
  return {
    kind,
    side: isOfSender ? 'sender' : 'receiver',
    which: memberships === undefined ? some : 'named',
    roles: rolesOfRelation[to],
    category,
    memberships,
  }
}
