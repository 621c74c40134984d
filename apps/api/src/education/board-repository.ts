import { type BoardDays, type BoardFilter, boardFilters } from '@onthaal/shared/education'
import { openStatuses } from '@onthaal/shared/referrals'
import {
  and,
  asc,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  notExists,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
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
import { noDay } from './board-place.ts'

/** Whose board, on which day, and which part of it. */
export interface BoardSearch {
  readonly filter: BoardFilter
  readonly days: BoardDays
  readonly organisationId: string
  readonly userId: string
  /** The desks of somebody of the agency, who follows the children that these have in hand. */
  readonly desks: readonly string[] | undefined
}

export type BoardRepository = ReturnType<typeof createBoardRepository>
export type BoardRow = Awaited<ReturnType<BoardRepository['page']>>[number]
export type BoardDecline = Awaited<ReturnType<BoardRepository['declinesOf']>>[number]
export type BoardHolding = Awaited<ReturnType<BoardRepository['holdingsOf']>>[number]

const keepers = alias(organisations, 'keeper')
const stepOwners = alias(userAccounts, 'step_owner')

/** Written out and not as parameters: a plan for any value could not use the index of these referrals. */
const isOfSchool = sql`${referrals.type} in ('compulsoryEducation', 'preschool')`
const isInHand = sql`${referrals.status} in ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')`

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

  /** Referrals for school of the file of a chain. */
  const referralsOfChain = (condition: SQL | undefined) =>
    connection
      .select({ one: sql`1` })
      .from(referrals)
      .where(
        and(
          eq(referrals.partitionId, educationChains.partitionId),
          eq(referrals.personId, educationChains.personId),
          eq(referrals.senderOrganisationId, educationChains.organisationId),
          isOfSchool,
          condition,
        ),
      )

  const scopeOf = ({ organisationId, desks: ownDesks }: BoardSearch): SQL | undefined =>
    and(
      sql`${educationChains.state} = 'open'`,
      ownDesks === undefined
        ? eq(educationChains.organisationId, organisationId)
        : exists(
            referralsOfChain(
              and(
                eq(referrals.receiverOrganisationId, organisationId),
                sql`${referrals.deskId} = any(${`{${ownDesks.join(',')}}`}::uuid[])`,
                isInHand,
              ),
            ),
          ),
    )

  const filterOf = ({ filter, days, userId }: BoardSearch): SQL | undefined => {
    const { startsOn, earliestStart, lastDay } = educationChains
    const isOfAge = or(isNull(lastDay), sql`${lastDay} >= ${days.today}::date`)
    switch (filter) {
      case 'all':
        return undefined
      case 'red':
        return and(sql`${startsOn} <= ${days.redUntil}::date`, isOfAge)
      case 'overdue':
        return and(sql`${startsOn} < ${days.today}::date`, isOfAge)
      case 'question':
        return and(
          or(
            isNull(startsOn),
            sql`${startsOn} > ${days.soonUntil}::date and ${earliestStart} <= ${days.soonUntil}::date`,
          ),
          isOfAge,
        )
      case 'withoutStep':
        return isNull(educationChains.nextStep)
      case 'transferDeclined':
        return isNotNull(educationChains.transferDeclinedAt)
      case 'mine':
        return or(
          eq(educationChains.nextStepOwner, userId),
          exists(referralsOfChain(and(isInHand, eq(referrals.ownerId, userId)))),
        )
      case 'withoutReferral':
        return notExists(
          referralsOfChain(
            sql`${referrals.submittedAt} is not null and ${referrals.status} <> 'enteredInError'
              and (${referrals.status} <> 'cancelled' or ${referrals.acceptedAt} is not null)`,
          ),
        )
      case 'transferredIn':
        return exists(
          connection
            .select({ one: sql`1` })
            .from(educationChainEvents)
            .where(
              and(
                eq(educationChainEvents.partitionId, educationChains.partitionId),
                eq(educationChainEvents.personId, educationChains.personId),
                eq(educationChainEvents.organisationId, educationChains.organisationId),
                eq(educationChainEvents.event, 'takenOver'),
              ),
            ),
        )
    }
  }

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
      const undated = await select(
        and(condition, isNull(startsOn), isPastDays ? gt(tie, place.id) : undefined),
      )
        .orderBy(asc(tie))
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
