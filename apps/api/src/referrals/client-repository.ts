import type { OrganisationKind } from '@onthaal/shared/identity'
import type { ClientDecision } from '@onthaal/shared/matching'
import type { Sex } from '@onthaal/shared/persons'
import { sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { newLinkId } from '../ids.ts'

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

export type ClientRepository = ReturnType<typeof createClientRepository>

/** Whom the agency knows from several municipalities. Both statements go by a narrow door. */
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

    async say({ partitionId, id }: OwnReferral, said: Said): Promise<void> {
      const ids = sql.param([newLinkId(), newLinkId()])
      await connection.execute(sql`select say_of_client(${partitionId}, ${id}, ${said.partitionId},
        ${said.referralId}, ${said.decision}, ${ids}::uuid[], ${said.at.toISOString()})`)
    },
  }
}
