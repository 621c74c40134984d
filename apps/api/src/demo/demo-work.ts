import type pg from 'pg'
import { demoMailDomain } from './demo-world.ts'

/** What the two sides agree that one of them does, as they would write it. */
const tasks = [
  ['sender', 'Het attest van de woonstcontrole bezorgen.', 5],
  ['receiver', 'Een plaats in de cursus Nederlands voor beginners zoeken.', 9],
  ['sender', 'Het gezin uitnodigen op de praattafel.', -2],
  ['receiver', 'Het diploma laten erkennen: de documenten nakijken.', 14],
] as const

/** On how many referrals of a place there is something to do. */
const withTasks = 12

/**
 * What people work with from day to day: addresses for their mails, terms of their own for one kind of referral,
 * what is to be done for clients whom both sides follow, and what they are told of the last days. To be run when
 * all referrals are there.
 */
export async function fillWork(client: pg.Client, now: Date): Promise<void> {
  const moment = now.toISOString()
  await client.query(
    `update membership m set email = u.username || '@${demoMailDomain}'
     from user_account u where u.id = m.user_id and u.kind = 'person'`,
  )
  await client.query(
    `insert into referral_term (id, organisation_id, desk_id, type, priority, agreement_id, valid_from,
       pick_up_working_days, pick_up_warning_days, due_working_days, due_warning_days)
     select gen_random_uuid(), o.id, null, 'preschool', 'normal', null, $1::timestamptz::date - 365, 5, 1, 40, 5
     from organisation o where o.kind = 'agency'`,
    [moment],
  )
  await client.query(
    `with followed as (
       select r.*, row_number() over (partition by r.partition_id order by md5(r.id::text)) as number
       from referral r
       where r.status in ('accepted', 'inProgress') and r.sent_by is not null and r.owner_id is not null
         and r.type not in ('compulsoryEducation', 'preschool')
     )
     insert into task (partition_id, id, organisation_id, person_id, receiver_organisation_id, desk_id,
       is_about_school, what, party, assignee_id, due_on, state, added_at, added_by, added_party, done_at,
       done_by, done_party)
     select r.partition_id, gen_random_uuid(), r.sender_organisation_id, r.person_id,
       r.receiver_organisation_id, r.desk_id, false, said.what, said.party, null,
       $2::timestamptz::date + said.days, case when done.is then 'done' else 'open' end,
       greatest(r.accepted_at, $2::timestamptz - interval '6 days'), r.owner_id, 'receiver',
       case when done.is then $2::timestamptz - interval '1 day' end,
       case when done.is then case said.party when 'sender' then r.sent_by else r.owner_id end end,
       case when done.is then said.party end
     from followed r
     join jsonb_to_recordset($1::jsonb) as said (number int, party text, what text, days int)
       on said.number = r.number % ${tasks.length}
     cross join lateral (select r.number % 3 = 0 as is) done
     where r.number <= ${withTasks}`,
    [
      JSON.stringify(tasks.map(([party, what, days], number) => ({ number, party, what, days }))),
      moment,
    ],
  )
  await client.query(
    `insert into notice (partition_id, id, membership_id, kind, referral_id, count, at, seen_at, mail)
     select distinct on (m.id, e.referral_id, kind.of) e.partition_id, gen_random_uuid(), m.id, kind.of,
       e.referral_id, 1, e.at, case when e.at < $1::timestamptz - interval '2 days' or (kind.of = 'question' and r.status <> 'infoRequested')
         then least(e.at + interval '3 hours', $1::timestamptz) end,
       null
     from referral_event e
     join referral r on r.partition_id = e.partition_id and r.id = e.referral_id
     cross join lateral (select case e.event when 'claim' then 'pickedUp' when 'askInfo' then 'question'
       when 'complete' then 'outcome' when 'fail' then 'outcome' when 'reject' then 'returned'
       when 'came' then 'appointment' when 'noShow' then 'appointment'
       when 'answer' then 'answer' when 'assign' then 'assignedToMe' end as of) kind
     join membership m on m.user_id = case when kind.of in ('answer', 'assignedToMe') then r.owner_id
       else r.sent_by end
     where kind.of is not null and e.actor_id is distinct from m.user_id
       and e.at > $1::timestamptz - interval '14 days'
     order by m.id, e.referral_id, kind.of, e.at desc`,
    [moment],
  )
  await client.query(
    `insert into notice (partition_id, id, membership_id, kind, referral_id, count, at, seen_at, mail)
     with late as materialized (
       select r.partition_id, r.id, r.status, r.type, r.sender_organisation_id, r.receiver_organisation_id,
         d.region_id, e.kind, e.at
       from referral_escalation e
       join referral r on r.partition_id = e.partition_id and r.id = e.referral_id
       join desk d on d.id = r.desk_id
       where e.at > $1::timestamptz - interval '14 days'
     )
     select distinct on (m.id, late.id) late.partition_id, gen_random_uuid(), m.id, 'late', late.id, 1, late.at,
       case when late.at < $1::timestamptz - interval '2 days' or late.status not in ('submitted', 'infoRequested')
         then least(late.at + interval '3 hours', $1::timestamptz) end,
       null
     from late
     join membership m on 'manager' = any(m.roles)
       and case late.kind when 'unanswered' then m.organisation_id = late.sender_organisation_id
         else m.organisation_id = late.receiver_organisation_id and m.region_id = late.region_id end
       and (m.education or late.type not in ('compulsoryEducation', 'preschool'))
     order by m.id, late.id, late.at desc`,
    [moment],
  )
}
