import { type BoardFilter, boardFilters } from '@onthaal/shared/education'
import { openStatuses } from '@onthaal/shared/referrals'
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { FoundPeople } from '../consultations/index.ts'
import type { Connection } from '../db/database.ts'
import { desks } from '../db/tables/desks.ts'
import { educationChainEvents } from '../db/tables/education-chain-events.ts'
import { educationChains } from '../db/tables/education-chains.ts'
import { organisations } from '../db/tables/organisations.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { referrals } from '../db/tables/referrals.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import type { Place } from '../list-place.ts'
import {
  type BoardFilterByDays,
  type BoardSearch,
  boardFiltersOver,
  isOfSchool,
} from './board-filters.ts'
import { noDay } from './board-place.ts'

export type BoardRepository = ReturnType<typeof createBoardRepository>
export type BoardRow = Awaited<ReturnType<BoardRepository['page']>>[number]
export type BoardDecline = Awaited<ReturnType<BoardRepository['declinesOf']>>[number]
export type BoardHolding = Awaited<ReturnType<BoardRepository['holdingsOf']>>[number]

const keepers = alias(organisations, 'keeper')
const stepOwners = alias(userAccounts, 'step_owner')

/** The file of a chain, while it is one of its own: what was merged into another stands there. */
const fileOfChain = and(
  eq(personFiles.partitionId, educationChains.partitionId),
  eq(personFiles.personId, educationChains.personId),
  eq(personFiles.organisationId, educationChains.organisationId),
  isNull(personFiles.mergedInto),
  isNull(personFiles.erasedAt),
)

/** The board of children who are followed: by the first day of compulsory education, questions last. */
export function createBoardRepository(connection: Connection) {
  const select = (condition: SQL | undefined) =>
    connection
      .select({
        chain: educationChains,
        person: {
          personId: personFiles.personId,
          givenName: personFiles.givenName,
          familyName: personFiles.familyName,
          originalScriptName: personFiles.originalScriptName,
          birthDate: personFiles.birthDate,
        },
        keeper: { id: keepers.id, name: keepers.name, kind: keepers.kind },
        nextStepOwner: { id: stepOwners.id, displayName: stepOwners.displayName },
      })
      .from(educationChains)
      .innerJoin(personFiles, fileOfChain)
      .innerJoin(keepers, eq(keepers.id, educationChains.organisationId))
      .leftJoin(stepOwners, eq(stepOwners.id, educationChains.nextStepOwner))
      .where(condition)

  const { scopeOf, filterOf } = boardFiltersOver(connection)
  const conditionOf = (search: BoardSearch) => and(scopeOf(search), filterOf(search))

  return {
    /**
     * @param place the place after which the page begins
     * @param rows how many to read at the most
     */
    async page(search: BoardSearch, place: Place | undefined, rows: number) {
      const { startsOn, personId, id } = educationChains
      // Within one organisation the index ends with the person; the agency has files of several.
      const tie = search.desks === undefined ? personId : id
      const condition = conditionOf(search)
      const isPastDays = place?.at === noDay
      const after =
        place && !isPastDays
          ? sql`(${startsOn}, ${tie}) > (${place.at}::date, ${place.id}::uuid)`
          : undefined
      const dated = isPastDays
        ? []
        : await select(and(condition, isNotNull(startsOn), after))
            .orderBy(asc(startsOn), asc(tie))
            .limit(rows)
      if (dated.length === rows) return dated
      // By the day too, though there is none: the index of the board has them in this order, and no other one has.
      const undated = await select(
        and(condition, isNull(startsOn), isPastDays ? gt(tie, place.id) : undefined),
      )
        .orderBy(asc(startsOn), asc(tie))
        .limit(rows - dated.length)
      return [...dated, ...undated]
    },

    /** @returns whom all rows of a part of the board are about, as the database finds them */
    people(search: BoardSearch): FoundPeople {
      return sql`select ${educationChains.partitionId} as partition_id,
        ${educationChains.organisationId} as keeper_id, ${educationChains.personId} as person_id
        from ${educationChains} join ${personFiles} on ${fileOfChain}
        where ${conditionOf(search)}`
    },

    /** @returns one child, wherever the actor follows it */
    async find(chainId: string) {
      const [row] = await select(eq(educationChains.id, chainId))
      return row
    },

    /** Counts every part of the board: up to one more than the limit, beyond which a number says little. */
    async counts(
      search: Omit<BoardSearch, 'filter'>,
      limit: number,
    ): Promise<{ filter: BoardFilter; count: number }[]> {
      const parts = boardFilters.map((filter) => {
        const some = connection
          .select({ one: sql`1`.as('one') })
          .from(educationChains)
          .innerJoin(personFiles, fileOfChain)
          .where(conditionOf({ ...search, filter }))
          .limit(limit + 1)
          .as('some')
        return sql`(select count(*)::int from ${some}) as ${sql.identifier(filter)}`
      })
      const { rows } = await connection.execute<Record<BoardFilter, number>>(
        sql`select ${sql.join(parts, sql`, `)}`,
      )
      return boardFilters.map((filter) => ({ filter, count: rows[0]?.[filter] ?? 0 }))
    },

    /**
     * Counts these parts of the board exactly, in one walk over all who are followed. Whom desks have in hand is told
     * by a door in SQL: days alone, by which these parts are told apart.
     */
    async totals(search: Omit<BoardSearch, 'filter'>, filters: readonly BoardFilterByDays[]) {
      const totals = filters.map(
        (filter) => sql`count(*) filter (where ${filterOf({ ...search, filter }) ?? sql`true`})`,
      )
      const counted = connection.select({
        totals: sql<number[]>`array[${sql.join(totals, sql`, `)}]::int[]`,
      })
      const { desks: atDesks } = search
      const [row] = await (atDesks === undefined
        ? counted.from(educationChains).innerJoin(personFiles, fileOfChain).where(scopeOf(search))
        : counted.from(
            sql`days_of_children_in_hand(${`{${atDesks.join(',')}}`}::uuid[]) as ${educationChains}`,
          ))
      return row?.totals ?? []
    },

    /** @returns the referrals for school of people, those that are open first, and then the newest */
    async holdingsOf(personIds: readonly string[]) {
      if (personIds.length === 0) return []
      return connection
        .select({
          referralId: referrals.id,
          personId: referrals.personId,
          senderId: referrals.senderOrganisationId,
          receiverId: referrals.receiverOrganisationId,
          status: referrals.status,
          desk: desks.name,
          owner: { id: userAccounts.id, displayName: userAccounts.displayName },
        })
        .from(referrals)
        .innerJoin(desks, eq(desks.id, referrals.deskId))
        .leftJoin(userAccounts, eq(userAccounts.id, referrals.ownerId))
        .where(
          and(
            inArray(referrals.personId, [...personIds]),
            isOfSchool,
            isNotNull(referrals.submittedAt),
            sql`${referrals.status} <> 'enteredInError'`,
            sql`(${referrals.status} <> 'cancelled' or ${referrals.acceptedAt} is not null)`,
          ),
        )
        .orderBy(
          desc(inArray(referrals.status, [...openStatuses])),
          desc(referrals.submittedAt),
          desc(referrals.id),
        )
    },

    /** @returns which municipalities said of children that they do not live there, the newest first */
    async declinesOf(personIds: readonly string[]) {
      if (personIds.length === 0) return []
      return connection
        .select({
          personId: educationChainEvents.personId,
          organisationId: educationChainEvents.organisationId,
          at: educationChainEvents.at,
          reason: educationChainEvents.reason,
          by: { id: organisations.id, name: organisations.name, kind: organisations.kind },
        })
        .from(educationChainEvents)
        .innerJoin(organisations, eq(organisations.id, educationChainEvents.actorOrganisationId))
        .where(
          and(
            inArray(educationChainEvents.personId, [...personIds]),
            eq(educationChainEvents.event, 'transferDeclined'),
          ),
        )
        .orderBy(desc(educationChainEvents.at))
    },

    /** @returns when children were escalated, the newest first */
    async escalationsOf(personIds: readonly string[]) {
      if (personIds.length === 0) return []
      return connection
        .select({
          personId: educationChainEvents.personId,
          organisationId: educationChainEvents.organisationId,
          at: educationChainEvents.at,
        })
        .from(educationChainEvents)
        .where(
          and(
            inArray(educationChainEvents.personId, [...personIds]),
            eq(educationChainEvents.event, 'escalated'),
          ),
        )
        .orderBy(desc(educationChainEvents.at))
    },
  }
}
