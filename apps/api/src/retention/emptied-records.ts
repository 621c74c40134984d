import { randomBytes } from 'node:crypto'
import { makeReferenceNumber } from '@onthaal/shared/referrals'
import { type SQL, sql } from 'drizzle-orm'
import { newPseudonym } from '../ids.ts'

/** Files that one organisation keeps in one partition. */
export interface FilesToErase {
  readonly partitionId: string
  readonly organisationId: string
  readonly personIds: readonly string[]
}

export interface ReferralYear extends Record<string, unknown> {
  readonly id: string
  readonly year: number
}

/** Figures count by days in Belgium; the time of the day would lead back to a log. */
export function startOfDay(moment: SQL): SQL {
  return sql`date_trunc('day', ${moment} at time zone 'Europe/Brussels') at time zone 'Europe/Brussels'`
}

/** Leaves of a sent referral what figures count, under another id, number and person. */
export function emptyReferrals(
  { partitionId, organisationId }: FilesToErase,
  people: SQL,
  years: readonly ReferralYear[],
): SQL {
  const ids = years.map(({ id }) => id)
  const pseudonyms = ids.map(() => newPseudonym())
  const references = years.map(({ year }) => makeReferenceNumber(year, randomBytes(8)))
  const moments = [
    'created_at',
    'submitted_at',
    'accepted_at',
    'first_contact_at',
    'closed_at',
    'acknowledged_at',
    'contested_at',
  ].map((name) => sql`${sql.identifier(name)} = ${startOfDay(sql`r.${sql.identifier(name)}`)}`)
  return sql`
    with made as (
      select * from unnest(${sql.param(ids)}::uuid[], ${sql.param(pseudonyms)}::uuid[],
        ${sql.param(references)}::text[]) as made (old, new, reference)
    )
    update referral r set id = made.new, reference = made.reference, person_id = pair.new,
      part_of = (select parent.new from made parent where parent.old = r.part_of),
      ${sql.join(moments, sql`, `)},
      reason_note = null, priority_reason = null, owner_id = null, pick_up_by = null, held_from = null,
      pick_up_warning_on = null, due_by = null, due_warning_on = null, extended_from = null,
      extension_reason = null, delay_reason = null, held_at = null,
      hold_until = null, hold_reason = null, answer_by = null, asked_at = null, interview_id = null,
      agii_client_number = null, last_attempt_on = null, outcome_date = null, duplicate_of = null,
      message_to_referrer = null, waits_since = null, waits_by = null, sent_by = null, eligibility = null,
      compulsory_clock = null, background = null, sent_language = null
    from made, ${people}
    where r.partition_id = ${partitionId} and r.sender_organisation_id = ${organisationId}
      and r.id = made.old and r.person_id = pair.old`
}

/** Leaves of a talk that was held what figures count, under another id and person. */
export function emptyInterviews({ partitionId, organisationId }: FilesToErase, people: SQL): SQL {
  return sql`
    update intake_interview i set id = gen_random_uuid(), person_id = pair.new, place = null,
      languages = '{}', interpreter = null, materials = '{}', notes = null,
      sections = '{}', readers = '{}', created_at = ${startOfDay(sql`i.created_at`)}, updated_at = ${startOfDay(sql`i.updated_at`)},
      closed_at = ${startOfDay(sql`i.closed_at`)}
    from ${people}
    where i.partition_id = ${partitionId} and i.organisation_id = ${organisationId}
      and i.person_id = pair.old`
}
