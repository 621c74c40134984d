import { sql } from 'drizzle-orm'
import type { Actor } from '../actor.ts'
import type { Database } from '../db/database.ts'
import { type ActorFacts, actorFrom } from '../identity/index.ts'

/** A draft that can go out by now, and in whose name. */
interface ToSend {
  readonly referralId: string
  readonly userId: string
  readonly organisationId: string
}

/** What the step that sends what waited asks before it knows in whose name it works. */
export interface WaitingRepository {
  /** @returns what can go out on a day, what waits longest first */
  listToSend(today: string, atMost: number): Promise<ToSend[]>
  /** @returns somebody with the rights that they have now; nothing once they do not work there */
  findActor(userId: string, organisationId: string): Promise<Actor | undefined>
}

/** Opens the two doors in SQL, which are shut to every actor. */
export function createWaitingRepository({
  atTheDoor,
}: Pick<Database, 'atTheDoor'>): WaitingRepository {
  return {
    listToSend: (today, atMost) =>
      atTheDoor(async (connection) => {
        const { rows } = await connection.execute<ToSend & Record<string, unknown>>(
          sql`select referral_id as "referralId", user_id as "userId",
            organisation_id as "organisationId" from referrals_to_send(${today}, ${atMost})`,
        )
        return rows
      }),
    findActor: (userId, organisationId) =>
      atTheDoor(async (connection) => {
        const { rows } = await connection.execute<{ facts: ActorFacts | null }>(
          sql`select actor_at_work(${userId}, ${organisationId}) as facts`,
        )
        const facts = rows[0]?.facts
        // No session of theirs is open: what has one by this id is nobody's.
        return facts
          ? actorFrom({
              ...facts,
              sessionId: userId,
              expiresAt: new Date(0),
              idleUntil: new Date(0),
              isLocked: false,
              providerSignOut: null,
            })
          : undefined
      }),
  }
}
