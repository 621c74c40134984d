import type { BoardDays, BoardFilter } from '@onthaal/shared/education'
import { and, eq, exists, isNotNull, isNull, notExists, or, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { educationChainEvents } from '../db/tables/education-chain-events.ts'
import { educationChains } from '../db/tables/education-chains.ts'
import { referrals } from '../db/tables/referrals.ts'

/** Whose board, on which day, and which part of it. */
export interface BoardSearch {
  readonly filter: BoardFilter
  readonly days: BoardDays
  readonly organisationId: string
  readonly userId: string
  /** The desks of somebody of the agency, who follows the children that these have in hand. */
  readonly desks: readonly string[] | undefined
}

/** The parts of the board that are told apart by days alone, for whoever is of a desk. */
export type BoardFilterByDays = Extract<
  BoardFilter,
  'all' | 'red' | 'overdue' | 'question' | 'withoutReferral'
>

/** Written out and not as parameters: a plan for any value could not use the index of these referrals. */
export const isOfSchool = sql`${referrals.type} in ('compulsoryEducation', 'preschool')`
const isInHand = sql`${referrals.status} in ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')`

/** What the board of somebody holds, and what each of its parts does. */
export function boardFiltersOver(connection: Connection) {
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

  const scopeOf = ({ organisationId, desks: ownDesks }: Omit<BoardSearch, 'filter'>) =>
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

  const filterOf = ({ filter, days, userId, desks: ownDesks }: BoardSearch): SQL | undefined => {
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
        // What is in hand at a desk was submitted, so nobody whom the agency follows is without.
        if (ownDesks !== undefined) return sql`false`
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

  return { scopeOf, filterOf }
}
