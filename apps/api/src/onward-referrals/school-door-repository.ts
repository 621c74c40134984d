import type { ClockFacts, ReceptionFacts } from '@onthaal/shared/education'
import {
  type OnwardChanges,
  type OnwardEventName,
  type OnwardStatus,
  onwardRules,
  type RefusalReason,
} from '@onthaal/shared/onward-referrals'
import { sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { newId } from '../ids.ts'
import type { ReadDocument } from './read-document.ts'

/** What opens the door. */
export interface SchoolKey {
  readonly tokenHash: string
  readonly birthDate: string
}

/** What the door shows of a child and of the hop, before it goes over the wire. */
export interface SchoolSight {
  readonly hop: {
    readonly version: number
    readonly type: 'school'
    readonly status: OnwardStatus
    readonly serviceName: string
    readonly sentAt: string
    readonly answerBy: string
    readonly legalBasis: string
    readonly decidedAt: string | null
    readonly enrolledOn: string | null
    readonly waitingSince: string | null
    readonly refusalReason: RefusalReason | null
  }
  readonly file: ClockFacts &
    ReceptionFacts & { readonly givenName: string | null; readonly familyName: string | null }
  readonly monthsOfDutch: number | null
  readonly desk: { readonly name: string; readonly phone: string | null }
  readonly guardian: {
    readonly name: string
    readonly phone: string | null
    readonly email: string | null
  } | null
  readonly hasDocument: boolean
  /** How often the school answered by this link. */
  readonly answers: number
}

/** What came of knocking: nothing where the link leads nowhere. */
export type Knock = { readonly isWrong: true } | SchoolSight | undefined

export type SchoolDoorRepository = ReturnType<typeof createSchoolDoorRepository>

/** Until where a link leads somewhere, for the functions of the door. */
function limitsAt(now: Date): string {
  const { wrongTries, allWrongTries, answers } = onwardRules.link
  const correctableSince = new Date(now.getTime() - onwardRules.correctionDays.days * 86_400_000)
  return JSON.stringify({ wrongTries, allWrongTries, answers, correctableSince })
}

/** The door for schools, which have no account: two functions in SQL, at the door of the gateway. */
export function createSchoolDoorRepository(connection: Connection) {
  return {
    /**
     * Shows what a link leads to, counts a wrong birth date, and writes down that it was opened.
     *
     * @param answers whether an answer follows in the same transaction, which is what the history then tells
     */
    async open(key: SchoolKey, now: Date, traceId: string, answers: boolean): Promise<Knock> {
      const { rows } = await connection.execute<{ seen: Exclude<Knock, undefined> | null }>(
        sql`select open_school_link(${key.tokenHash}, ${key.birthDate}, ${now.toISOString()},
          ${traceId}, ${limitsAt(now)}::jsonb, ${answers}, ${newId()}) as seen`,
      )
      return rows[0]?.seen ?? undefined
    },

    /** Writes down what the school answered; the link was opened in the same transaction. */
    async answer(
      key: SchoolKey,
      now: Date,
      event: OnwardEventName,
      changes: OnwardChanges,
      document: ReadDocument | undefined,
    ): Promise<void> {
      await connection.execute(
        sql`select answer_school_link(${key.tokenHash}, ${key.birthDate}, ${now.toISOString()},
          ${limitsAt(now)}::jsonb, ${event}, ${JSON.stringify(changes)}::jsonb, ${document?.mediaType ?? null},
          ${document?.content ?? null}, ${sql.param([newId(), newId(), newId(), newId()])}::uuid[])`,
      )
    },
  }
}
