import { addDays, belgianDay } from '@onthaal/shared/time'
import type pg from 'pg'

/** Of how many people of each OCMW a project is shown. */
const mostProjects = 9

/**
 * The projects within which the OCMWs of a demonstration referred people whom somebody follows for a while: in turn
 * one whose evaluation comes near, one whose evaluation is over without feedback, and one of which feedback came.
 */
export async function fillProjects(client: pg.Client, now: Date): Promise<void> {
  const today = belgianDay(now)
  const days = [addDays(today, 9), addDays(today, -3), addDays(today, -12)]
  await client.query(
    `with picked as (
       select r.partition_id, r.id, r.submitted_at, r.owner_id, e.actor_id as sender_id,
         row_number() over (partition by r.sender_organisation_id order by r.accepted_at desc, r.id) as nr
       from referral r
       join organisation o on o.id = r.sender_organisation_id and o.kind = 'ocmw'
       join referral_event e on e.partition_id = r.partition_id and e.referral_id = r.id and e.event = 'submit'
       where r.status in ('accepted', 'inProgress', 'onHold') and r.part_of is null
         and r.accepted_at < $1::timestamptz - interval '20 days'
     ), shown as (
       select p.*, ($3::date[])[1 + (nr - 1) % 3] as near, $2::date + 120 as far from picked p where nr <= $4
     ), said as (
       insert into social_context (partition_id, referral_id, version, has_project, living_wage, signed_on,
         starts_on, ends_on, evaluation_dates, recorded_at, recorded_by)
       select partition_id, id, 1, true, nr % 2 = 1, submitted_at::date - 10, submitted_at::date - 7,
         $2::date + 300, array[near, far], submitted_at, sender_id from shown
     ), asked as (
       insert into project_evaluation (partition_id, referral_id, due_on, added_at)
       select partition_id, id, day, submitted_at from shown, unnest(array[near, far]) as day
       returning partition_id, referral_id, due_on
     )
     insert into project_feedback (partition_id, id, referral_id, due_on, progress, text, given_at, given_by)
     select a.partition_id, gen_random_uuid(), a.referral_id, a.due_on, 'asAgreed',
       'De lessen lopen goed, en er waren geen afwezigheden.', $1::timestamptz - interval '13 days', s.owner_id
     from asked a join shown s on s.partition_id = a.partition_id and s.id = a.referral_id
     where a.due_on = $2::date - 12`,
    [now, today, days, mostProjects],
  )
}
