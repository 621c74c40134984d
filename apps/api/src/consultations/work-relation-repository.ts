import type { Stated, WorkRelations } from '@onthaal/shared/consultations'
import { finalStatuses, openStatuses } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import { sql } from 'drizzle-orm'
import type { Actor } from '../actor.ts'
import type { Connection } from '../db/database.ts'
import { keptOn } from '../db/kept-on.ts'
import { arrivals } from '../db/tables/arrivals.ts'
import { educationChains } from '../db/tables/education-chains.ts'
import { fileAccesses } from '../db/tables/file-accesses.ts'
import { householdMembers } from '../db/tables/households.ts'
import { intakeInterviews } from '../db/tables/intake-interviews.ts'
import { personFileChanges } from '../db/tables/person-file-changes.ts'
import { referrals } from '../db/tables/referrals.ts'

/** What was stated, as JSON carries it. */
type StoredStatement = Omit<Stated, 'until'> & { readonly until: string }

const quoted = (statuses: readonly string[]) =>
  sql.raw(statuses.map((status) => `'${status}'`).join(', '))

export type WorkRelationRepository = ReturnType<typeof createWorkRelationRepository>

/** What ties the work of a user to a person, wherever it is written down. */
export function createWorkRelationRepository(connection: Connection) {
  const partitions = sql.placeholder('partitions')
  // Of a file that became one with another, the work with that other one counts.
  const personId = sql.raw('who.id')
  const organisationId = sql.placeholder('organisationId')
  const userId = sql.placeholder('userId')
  const today = sql.placeholder('today')
  const moment = sql`${sql.placeholder('moment')}::timestamptz`

  const ofPerson = sql`from ${referrals}
    where ${referrals.partitionId} = any(${partitions}::uuid[]) and ${referrals.personId} = ${personId}
      and ${referrals.senderOrganisationId} = ${organisationId}`
  const openReferral = sql<boolean>`exists (select ${ofPerson}
    and (${referrals.status} in (${quoted(openStatuses)})
      or (${referrals.status} in (${quoted(finalStatuses)}) and ${referrals.acknowledgedAt} is null)))`
  const draft = sql`exists (select ${ofPerson} and ${referrals.status} = 'draft')`
  const talk = sql`exists (select from ${intakeInterviews}
    where ${intakeInterviews.partitionId} = any(${partitions}::uuid[])
      and ${intakeInterviews.organisationId} = ${organisationId}
      and ${intakeInterviews.status} = 'draft'
      and ${intakeInterviews.personId} in (
        select ${personId}::uuid
        union all
        select other.person_id from ${householdMembers}
        join ${householdMembers} other on other.partition_id = ${householdMembers.partitionId}
          and other.household_id = ${householdMembers.householdId} and other.until_day is null
        where ${householdMembers.partitionId} = any(${partitions}::uuid[])
          and ${householdMembers.personId} = ${personId}
          and ${householdMembers.organisationId} = ${organisationId}
          and ${householdMembers.untilDay} is null))`
  const arrival = sql`exists (select from ${arrivals}
    where ${arrivals.partitionId} = any(${partitions}::uuid[])
      and ${arrivals.organisationId} = ${organisationId}
      and ${arrivals.personId} = ${personId} and ${arrivals.endedOn} is null)`
  // Row-level security shows none to whoever does not work with schooling. For a while after it closed somebody still
  // asks whether the child started.
  const openChain = sql<boolean>`exists (select from ${educationChains}
    where ${educationChains.partitionId} = any(${partitions}::uuid[])
      and ${educationChains.personId} = ${personId}
      and ${educationChains.organisationId} = ${organisationId}
      and (${educationChains.state} = 'open'
        or ${educationChains.closedAt} > ${moment} - interval '90 days'))`
  const recordedToday = sql<boolean>`exists (select from ${personFileChanges}
    where ${personFileChanges.partitionId} = any(${partitions}::uuid[])
      and ${personFileChanges.personId} = ${personId}
      and ${personFileChanges.organisationId} = ${organisationId}
      and ${personFileChanges.recordedBy} = ${userId}
      and ${personFileChanges.recordedAt} >= ${today}::date::timestamp at time zone 'Europe/Brussels')`

  // The newest that still holds; as a text, because JSON knows no moments.
  const stated = sql<StoredStatement | null>`(
    select json_build_object('purpose', ${fileAccesses.purpose}, 'reason', ${fileAccesses.reason},
      'until', ${fileAccesses.until})
    from ${fileAccesses}
    where ${fileAccesses.userId} = ${userId} and ${fileAccesses.personId} = ${personId}
      and ${fileAccesses.organisationId} = ${organisationId} and ${fileAccesses.until} > ${moment}
    order by ${fileAccesses.until} desc limit 1)`

  const relations = connection
    .select({
      openReferral: openReferral.as('open_referral'),
      inHand: sql<boolean>`${draft} or ${talk} or ${arrival}`.as('in_hand'),
      openChain: openChain.as('open_chain'),
      recordedToday: recordedToday.as('recorded_today'),
      stated: stated.as('stated'),
    })
    .from(sql`(select ${keptOn(sql.placeholder('personId'), organisationId)} as id) as who`)
    .prepare('work_relations')

  return {
    /** @returns what ties an actor's work to a person of whom their organisation keeps a file */
    async find(actor: Actor, personId: string, now: Date): Promise<WorkRelations> {
      const [found] = await relations.execute({
        partitions: actor.partitions.map(({ id }) => id),
        personId,
        organisationId: actor.organisation.id,
        userId: actor.userId,
        today: belgianDay(now),
        moment: now.toISOString(),
      })
      if (found === undefined) throw new Error('A row of constants is always there')
      const { stated } = found
      return { ...found, stated: stated && { ...stated, until: new Date(stated.until) } }
    },
  }
}
