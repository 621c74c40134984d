import type { OrganisationKind, Role } from '@onthaal/shared/identity'
import type { ClientDecision } from '@onthaal/shared/matching'
import type { Sex } from '@onthaal/shared/persons'
import type { ReferralClocks } from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import { sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { isRefusedByDoor } from '../db/database-errors.ts'
import { PersonRestrictedError } from '../errors.ts'
import { newId, newLinkId, newPersonId } from '../ids.ts'
import { linesOfEvent } from '../notices/index.ts'

/** Somebody whom another municipality referred, as the door in SQL gives them. */
export type ClientCandidate = Readonly<{
  referral_id: string
  reference: string
  submitted_at: string
  desk_id: string
  desk_name: string
  sender_id: string
  sender_name: string
  sender_kind: OrganisationKind
  partition_id: string
  person_id: string
  given_name: string | null
  family_name: string | null
  original_script_name: string | null
  birth_date: string | null
  insz: string | null
  phone: string | null
  sex: Sex | null
  former_keys: string[]
  own_former_keys: string[]
  decision: Exclude<ClientDecision, 'undone'> | null
  decided_at: string | null
  decided_by_id: string | null
  decided_by_name: string | null
  is_direct: boolean | null
}>

interface OwnReferral {
  readonly partitionId: string
  readonly id: string
}

interface Said {
  readonly partitionId: string
  readonly referralId: string
  readonly decision: ClientDecision
  readonly at: Date
}

/** Where the agency goes on, and with what. */
interface Continued {
  readonly partitionId: string
  readonly deskId: string
  /** Since when the person lives there. */
  readonly movedOn: Day
  readonly today: Day
  readonly now: Date
  /** What goes along of the file. */
  readonly fields: readonly string[]
  readonly role: Role
  readonly content: ReferralClocks & {
    readonly status: 'accepted' | 'submitted'
    readonly reference: string
  }
}

export type ClientRepository = ReturnType<typeof createClientRepository>

/** Whom the agency knows from several municipalities. Each statement goes by a narrow door. */
export function createClientRepository(connection: Connection) {
  return {
    /**
     * @param keys those by which a suspect is looked up
     * @returns people of other partitions whom the agency knows by a referral that it received, and who share a key
     *   or a number with the person of this one, or of whom it said something
     */
    async candidates({ partitionId, id }: OwnReferral, keys: readonly string[]) {
      const { rows } = await connection.execute<ClientCandidate>(
        sql`select * from client_candidates(${partitionId}, ${id}, ${sql.param([...keys])}::text[])`,
      )
      return rows
    },

    /**
     * Goes on with the person of a referral that the actor ended a moment ago in this transaction, because they moved.
     *
     * @throws PersonRestrictedError when the file may not be passed on: the transaction is lost
     */
    async continueElsewhere({ partitionId, id }: OwnReferral, next: Continued): Promise<void> {
      const { fields, content, role, movedOn, today, now } = next
      // Whether it waits there is for the door to say.
      const told = { submitted: linesOfEvent('submit'), accepted: linesOfEvent('claim') }
      // What may tell when it was made is not in the file of a person, nor in what the agency says of it.
      const made = [newPersonId(), ...Array.from({ length: 5 }, newId), newLinkId(), newLinkId()]
      await connection
        .execute(
          sql`select continue_referral(${partitionId}, ${id}, ${next.partitionId}, ${next.deskId},
            ${sql.param(made)}::uuid[], ${sql.param([...fields])}::text[],
            ${JSON.stringify(content)}::jsonb, ${JSON.stringify(told)}::jsonb, ${role}, ${movedOn}::date, ${today}::date,
            ${now.toISOString()}::timestamptz)`,
        )
        .catch((error: unknown) => {
          throw isRefusedByDoor(error)
            ? new PersonRestrictedError('What may be done with this file is restricted.')
            : error
        })
    },

    async say({ partitionId, id }: OwnReferral, said: Said): Promise<void> {
      const ids = sql.param([newLinkId(), newLinkId()])
      await connection.execute(sql`select say_of_client(${partitionId}, ${id}, ${said.partitionId},
        ${said.referralId}, ${said.decision}, ${ids}::uuid[], ${said.at.toISOString()})`)
    },
  }
}
