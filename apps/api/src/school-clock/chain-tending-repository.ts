import type { ChainClock, ClockFacts } from '@onthaal/shared/education'
import type { Day } from '@onthaal/shared/time'
import { sql } from 'drizzle-orm'
import type { Connection, Database } from '../db/database.ts'
import { newId } from '../ids.ts'

/** Names the file that an organisation keeps of a person. */
export interface FileKey {
  readonly partitionId: string
  readonly personId: string
  readonly organisationId: string
}

/** What a chain is brought to. */
export interface ChainToTend {
  readonly key: FileKey
  readonly clock: ChainClock & { readonly opens: boolean; readonly fileVersion: number }
  readonly today: Day
  readonly now: Date
}

export type ChainTendingRepository = ReturnType<typeof createChainTendingRepository>

/** Opens the door in SQL by which whoever changes a file changes its chain, seen or not. */
export function createChainTendingRepository(connection: Connection) {
  return {
    /** Opens the chain of a file where the clock says so, or brings its days to what the file says. */
    async tend({ key, clock, today, now }: ChainToTend): Promise<void> {
      await connection.execute(sql`select tend_education_chain(${newId()}::uuid,
        ${key.partitionId}::uuid, ${key.personId}::uuid, ${key.organisationId}::uuid,
        ${JSON.stringify(clock)}::jsonb, ${today}::date, ${now.toISOString()}::timestamptz)`)
    },
  }
}

/** A file whose chain may lag behind, with what the clock reads of it. */
export interface FileToTend extends FileKey, ClockFacts {
  readonly version: number
}

/** Which files to look at. */
export interface FilesToTend {
  /** Of whom no chain is there: born in these years. */
  readonly bornBy: number
  readonly bornAfter: number
  /** The rules of today. */
  readonly ruleSet: string
  /** The last one of the page before. */
  readonly after: FileKey | undefined
  readonly atMost: number
}

/** Opens the doors in SQL of the step that runs by itself, in nobody's name; they are shut to every actor. */
export function createChainsToTendRepository({ atTheDoor }: Pick<Database, 'atTheDoor'>) {
  return {
    /** @returns files of which the chain may lag behind, in the order of their keys */
    list: ({ bornBy, bornAfter, ruleSet, after, atMost }: FilesToTend): Promise<FileToTend[]> =>
      atTheDoor(async (connection) => {
        const { rows } = await connection.execute<FileToTend & Record<string, unknown>>(
          sql`select partition_id as "partitionId", person_id as "personId",
              organisation_id as "organisationId", version, birth_date as "birthDate", nationalities,
              residence_ground as "residenceGround", register,
              first_registered_belgium_on as "firstRegisteredBelgiumOn",
              first_registered_here_on as "firstRegisteredHereOn",
              residence_check_open as "residenceCheckOpen"
            from education_chains_to_tend(${bornBy}::int, ${bornAfter}::int, ${ruleSet},
              ${after?.partitionId ?? null}::uuid, ${after?.personId ?? null}::uuid,
              ${after?.organisationId ?? null}::uuid, ${atMost}::int)`,
        )
        return rows
      }),
    tend: (all: readonly ChainToTend[]): Promise<void> =>
      atTheDoor(async (connection) => {
        const chains = createChainTendingRepository(connection)
        for (const one of all) await chains.tend(one)
      }),
  }
}
