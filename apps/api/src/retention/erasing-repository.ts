import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { newPseudonym } from '../ids.ts'
import {
  emptyInterviews,
  emptyReferrals,
  type FilesToErase,
  type ReferralYear,
  startOfDay,
} from './emptied-records.ts'

/** What a part of a run took away. */
export interface Erased {
  readonly referrals: number
  readonly interviews: number
}

export type ErasingRepository = ReturnType<typeof createErasingRepository>

/**
 * The one place that takes personal data away for good, as the retention map says. It needs the owner of
 * the tables: the application role deletes and rewrites no history.
 *
 * What figures count stays, under new ids and a new reference number that follow from nothing, attached to
 * an empty file of a new person. So neither a letter, an export, a log nor the file that another
 * organisation keeps of the same human being leads back to it.
 */
export function createErasingRepository(connection: Connection) {
  const run = (statement: SQL) => connection.execute(statement)
  const idsOf = async (statement: SQL): Promise<string[]> => {
    const { rows } = await connection.execute<{ id: string }>(statement)
    return rows.map(({ id }) => id)
  }

  /** @returns the referrals whose household may name these people: of whom they lived with or answered for */
  async function referralsAround(files: FilesToErase): Promise<string[]> {
    const { partitionId, organisationId, personIds } = files
    const own = sql`partition_id = ${partitionId} and organisation_id = ${organisationId}`
    const minorIds = await idsOf(sql`select distinct minor_id as id from guardian
      where ${own} and guardian_id = ${any(personIds)}`)
    const householdIds = await idsOf(sql`select distinct household_id as id from household_member
      where ${own} and person_id = ${any([...personIds, ...minorIds])}`)
    const around = await idsOf(sql`select distinct person_id as id from household_member
      where ${own} and household_id = ${any(householdIds)}`)
    return idsOf(sql`select id from referral where partition_id = ${partitionId}
      and sender_organisation_id = ${organisationId} and person_id = ${any([...around, ...minorIds])}`)
  }

  return {
    /**
     * Locks the files until the transaction ends, with those that became one with them.
     *
     * @returns those that are there and not erased yet
     */
    async lock({ partitionId, organisationId, personIds }: FilesToErase): Promise<string[]> {
      return idsOf(sql`
        select person_id as id from person_file
        where partition_id = ${partitionId} and organisation_id = ${organisationId}
          and (person_id = ${any(personIds)} or merged_into = ${any(personIds)})
          and erased_at is null
        order by person_id for update`)
    },

    /** Erases locked files with everything around them, and those that became one with them. */
    async erase(due: FilesToErase, now: Date): Promise<Erased> {
      const { partitionId, organisationId } = due
      const merged = await idsOf(sql`select person_id as id from person_file
        where partition_id = ${partitionId} and organisation_id = ${organisationId}
          and merged_into = ${any(due.personIds)}`)
      const personIds = [...due.personIds, ...merged]
      const files = { ...due, personIds }
      const there = sql`partition_id = ${partitionId}`
      const own = sql`${there} and organisation_id = ${organisationId}`
      const sent = sql`${there} and sender_organisation_id = ${organisationId}`
      const ofPerson = sql`person_id = ${any(personIds)}`
      const referralIds = await idsOf(
        sql`select id from referral where ${sent} and ${ofPerson} for update`,
      )
      const interviewIds = await idsOf(
        sql`select id from intake_interview where ${own} and ${ofPerson} for update`,
      )
      const ofReferral = sql`referral_id = ${any(referralIds)}`

      // Nobody has it on the screen any more, though it may have changed today.
      const told = ['arrival', 'education_chain', 'education_transfer'].map(
        (table) => sql`select id from ${sql.identifier(table)} where ${own} and ${ofPerson}`,
      )
      await run(sql`delete from live_change where ${there} and (thing_id = ${any(referralIds)}
        or thing_id in (${sql.join(told, sql` union all `)}))`)
      // Files that were taken along may show them; whoever still needs one asks again.
      await run(sql`delete from list_export`)
      await run(forgetInHouseholds(partitionId, any(await referralsAround(files)), any(personIds)))
      await run(sql`delete from referral_event_text where ${there} and event_id in (
        select id from referral_event where ${there} and ${ofReferral})`)
      for (const table of ['onward_referral_event', 'school_link', 'refusal_document']) {
        await run(sql`delete from ${sql.identifier(table)} where ${there} and onward_referral_id in (
          select id from onward_referral where ${there} and ${ofReferral})`)
      }
      await run(sql`delete from agency_referral where ${there}
        and (referral_id = ${any(referralIds)} or origin_referral_id = ${any(referralIds)})`)
      for (const table of [
        'project_feedback',
        'project_evaluation',
        'social_context',
        'onward_referral',
        'contact_attempt',
        'appointment',
        'notice',
        'distribution_line',
        'sent_change_seen',
        'sent_change',
        'referral_event',
        'referral_household',
        'referral_escalation',
      ]) {
        await run(sql`delete from ${sql.identifier(table)} where ${there} and ${ofReferral}`)
      }
      await run(sql`delete from guardian where ${own}
        and (minor_id = ${any(personIds)} or guardian_id = ${any(personIds)})`)
      const householdIds = await idsOf(
        sql`delete from household_member where ${own} and ${ofPerson} returning household_id as id`,
      )
      await run(sql`delete from household h where ${own} and id = ${any(householdIds)}
        and not exists (select from household_member m
          where m.partition_id = h.partition_id and m.household_id = h.id)`)
      await run(sql`delete from person_match_decision where ${own}
        and (person_id = ${any(personIds)} or other_person_id = ${any(personIds)})`)
      await run(sql`delete from person_merge where ${own}
        and (person_id = ${any(personIds)} or merged_person_id = ${any(personIds)})`)
      // What was said of a file and another one goes with either.
      await run(sql`delete from client_link where link_id in (
        select link_id from client_link where ${own} and ${ofPerson})`)
      await run(sql`update arrival_import_row
        set suspect_ids = array(select id from unnest(suspect_ids) as id where id <> ${all(personIds)})
        where ${own} and suspect_ids && ${sql.param(personIds)}::uuid[]`)
      for (const table of [
        'person_match_key',
        'person_file_change',
        'person_background',
        'task',
        'note',
        'client_contact',
        'trajectory_mark',
        'education_chain',
        'education_chain_event',
        'education_proof',
        'education_transfer',
        'informing',
        'letter',
        'arrival',
        'earlier_referral',
        'arrival_import_row',
        'file_access',
        'file_measure',
        'retention_candidate',
      ]) {
        await run(sql`delete from ${sql.identifier(table)} where ${own} and ${ofPerson}`)
      }

      // Nothing leads to what gets another id.
      await run(sql`update informing set interview_id = null
        where ${there} and interview_id = ${any(interviewIds)}`)
      await run(sql`update letter set interview_id = null
        where ${there} and interview_id = ${any(interviewIds)}`)
      await run(sql`update referral set interview_id = null
        where ${there} and interview_id = ${any(interviewIds)}`)
      await run(sql`update referral set duplicate_of = null
        where ${there} and duplicate_of = ${any(referralIds)}`)
      // What was never sent or held counts nowhere.
      await run(sql`delete from referral
        where ${there} and id = ${any(referralIds)} and submitted_at is null`)
      await run(sql`delete from intake_interview
        where ${there} and id = ${any(interviewIds)} and status <> 'held'`)

      const { rows: years } = await connection.execute<ReferralYear>(
        sql`select id, extract(year from created_at)::int as year from referral
          where ${there} and id = ${any(referralIds)}`,
      )
      const people = pairsOf(personIds)
      await run(sql`insert into person (partition_id, id, created_at)
        select ${partitionId}, pair.new, ${startOfDay(sql`${now.toISOString()}::timestamptz`)}
        from ${people} where ${isNeeded(files)}`)
      await run(sql`insert into person_file (partition_id, person_id, organisation_id, version,
          nationalities, recorded_at, recorded_by, erased_at)
        select partition_id, pair.new, organisation_id, 1, '{}', ${startOfDay(sql`recorded_at`)},
          recorded_by, ${now.toISOString()}
        from person_file join ${people} on pair.old = person_id
        where ${own} and ${isNeeded(files)}`)
      const referrals = await run(emptyReferrals(files, people, years))
      const interviews = await run(emptyInterviews(files, people))
      await run(sql`delete from person_file where ${own} and ${ofPerson}`)
      await run(sql`delete from person p where ${there} and id = ${any(personIds)}
        and not exists (select from person_file f
          where f.partition_id = p.partition_id and f.person_id = p.id)`)
      return { referrals: referrals.rowCount ?? 0, interviews: interviews.rowCount ?? 0 }
    },

    /** Requests of more than a day ago are not asked for again; their keys name what was made. */
    async forgetRequests(now: Date): Promise<void> {
      await run(sql`delete from idempotency_key
        where created_at < ${now.toISOString()}::timestamptz - interval '1 day'`)
    },

    /** Lists on which nobody works any more, with the rows that were never carried out. */
    async forgetImports(lastDay: string): Promise<void> {
      await run(sql`delete from arrival_import
        where (updated_at at time zone 'Europe/Brussels')::date <= ${lastDay}`)
    },

    /** Forgets who moved somewhere and was taken over by nobody there, up to a day of arrival. */
    async forgetTransfers(lastDay: string): Promise<void> {
      await run(sql`delete from education_transfer where person_id is null
        and (received_at at time zone 'Europe/Brussels')::date <= ${lastDay}`)
    },
  }
}

function any(ids: readonly string[]): SQL {
  return sql`any(${sql.param(ids)}::uuid[])`
}

function all(ids: readonly string[]): SQL {
  return sql`all(${sql.param(ids)}::uuid[])`
}

/** A new id beside each old one. */
function pairsOf(ids: readonly string[]): SQL {
  const pseudonyms = ids.map(() => newPseudonym())
  return sql`unnest(${sql.param(ids)}::uuid[], ${sql.param(pseudonyms)}::uuid[]) as pair (old, new)`
}

/** Whether something that stays has to hang on to the person of a pair. */
function isNeeded({ partitionId, organisationId }: FilesToErase): SQL {
  return sql`(
    exists (select from referral r where r.partition_id = ${partitionId}
      and r.person_id = pair.old and r.sender_organisation_id = ${organisationId})
    or exists (select from intake_interview i where i.partition_id = ${partitionId}
      and i.person_id = pair.old and i.organisation_id = ${organisationId}))`
}

/** Takes people out of households that went along with referrals, and out of those who answered for somebody. */
function forgetInHouseholds(partitionId: string, referralIds: SQL, gone: SQL): SQL {
  return sql`
    update referral_household h set members = (
      select coalesce(jsonb_agg(jsonb_set(member, '{guardians}', (
        select coalesce(jsonb_agg(guardian order by nr), '[]')
        from jsonb_array_elements(member -> 'guardians') with ordinality as guardians (guardian, nr)
        where ((guardian ->> 'person')::uuid = ${gone}) is not true)) order by place), '[]')
      from jsonb_array_elements(h.members) with ordinality as members (member, place)
      where ((member ->> 'person')::uuid = ${gone}) is not true)
    where partition_id = ${partitionId} and referral_id = ${referralIds}`
}
