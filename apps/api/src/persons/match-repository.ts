import type { MatchDecision } from '@onthaal/shared/matching'
import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { createStatements } from '../db/given.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { personMatchDecisions } from '../db/tables/person-match-decisions.ts'
import { personMatchKeys } from '../db/tables/person-match-keys.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import { newId } from '../ids.ts'
import { formerNumberKey } from './match-keys.ts'
import type { PersonFile } from './person-repository.ts'

/** A file that shares a key with what is looked for, and all numbers that its person had before. */
export interface MatchCandidate {
  readonly file: PersonFile
  readonly formerKeys: readonly string[]
}

export interface CandidateSearch {
  readonly organisationId: string
  /** Where the files have to be; anywhere of the organisation when left out. */
  readonly partitionId?: string
  readonly keys: readonly string[]
  readonly insz?: string | null | undefined
}

type FileKey = Pick<PersonFile, 'partitionId' | 'personId' | 'organisationId'>

/** What somebody says of a file and another one. */
interface Deciding {
  readonly other: string
  readonly decision: MatchDecision
  readonly at: Date
  readonly by: string
}

export type MatchRepository = ReturnType<typeof createMatchRepository>

export type MatchDecisionRecord = Awaited<ReturnType<MatchRepository['decisions']>>[number]

/** So many are compared at the most: those that share the most keys. */
const mostCandidates = 60
/** Nobody reads further back, and nobody looks like so many. */
const mostDecisions = 500

/** Finds files of the own organisation that may be of one person. */
export function createMatchRepository(connection: Connection) {
  const searches = createStatements<ReturnType<typeof prepareCandidates>>()

  return {
    /** @returns own files that share a key or a number with what is looked for, most keys first */
    async candidates({
      organisationId,
      partitionId,
      keys,
      insz,
    }: CandidateSearch): Promise<MatchCandidate[]> {
      const reach = partitionId === undefined ? 'organisation' : 'partition'
      const number = insz ?? ''
      return searches(reach, () => prepareCandidates(connection, reach)).execute({
        ...{ organisationId, partitionId, number },
        keys: [...keys, formerNumberKey(number)],
      })
    },

    async decide({ partitionId, personId, organisationId }: FileKey, deciding: Deciding) {
      const { other, decision, at, by } = deciding
      await connection.insert(personMatchDecisions).values({
        ...{ partitionId, id: newId(), organisationId, personId, otherPersonId: other },
        ...{ decision, decidedAt: at, decidedBy: by },
      })
    },

    /** @returns what was said of a file and others, newest first, each with the other file */
    async decisions({ partitionId, personId, organisationId }: FileKey) {
      const { personId: one, otherPersonId: other } = personMatchDecisions
      return connection
        .select({
          decided: personMatchDecisions,
          other: personFiles,
          decidedBy: { id: userAccounts.id, displayName: userAccounts.displayName },
        })
        .from(personMatchDecisions)
        .innerJoin(
          personFiles,
          and(
            eq(personFiles.partitionId, personMatchDecisions.partitionId),
            eq(personFiles.organisationId, personMatchDecisions.organisationId),
            sql`${personFiles.personId} = case when ${one} = ${personId} then ${other} else ${one} end`,
          ),
        )
        .innerJoin(userAccounts, eq(userAccounts.id, personMatchDecisions.decidedBy))
        .where(
          and(
            eq(personMatchDecisions.partitionId, partitionId),
            eq(personMatchDecisions.organisationId, organisationId),
            or(eq(one, personId), eq(other, personId)),
          ),
        )
        .orderBy(desc(personMatchDecisions.decidedAt), desc(personMatchDecisions.id))
        .limit(mostDecisions)
    },
  }
}

/** The statement for all that is looked for within an organisation, or within one of its partitions. */
function prepareCandidates(connection: Connection, reach: 'organisation' | 'partition') {
  const [organisation, partition] = [
    sql.placeholder('organisationId'),
    sql.placeholder('partitionId'),
  ]
  const isPart = reach === 'partition'
  // Equality of text is leakproof, so that row-level security lets it use the index.
  const sharing = connection
    .select({ id: personMatchKeys.personId })
    .from(personMatchKeys)
    .where(
      and(
        eq(personMatchKeys.organisationId, organisation),
        isPart ? eq(personMatchKeys.partitionId, partition) : undefined,
        sql`${personMatchKeys.value} = any(${sql.placeholder('keys')}::text[])`,
      ),
    )
    .groupBy(personMatchKeys.personId)
    .orderBy(sql`count(*) desc`, personMatchKeys.personId)
    .limit(mostCandidates)
  const numbered = connection
    .select({ id: personFiles.personId })
    .from(personFiles)
    .where(
      and(
        eq(personFiles.organisationId, organisation),
        eq(personFiles.insz, sql.placeholder('number')),
      ),
    )
  return connection
    .select({ file: personFiles, formerKeys })
    .from(personFiles)
    .where(
      and(
        eq(personFiles.organisationId, organisation),
        isPart ? eq(personFiles.partitionId, partition) : undefined,
        isNull(personFiles.erasedAt),
        isNull(personFiles.mergedInto),
        inArray(personFiles.personId, sql`(${sharing} union ${numbered})`),
      ),
    )
    .prepare('')
}

/** Keys of numbers that a person had before: they begin with a sign, and end before the next one. */
export const formerKeys = sql<string[]>`array(
  select k.value from ${personMatchKeys} k
  where k.partition_id = ${personFiles.partitionId} and k.person_id = ${personFiles.personId}
    and k.organisation_id = ${personFiles.organisationId}
    and k.value ~>=~ '#' and k.value ~<~ '$')`
