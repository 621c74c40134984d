import type pg from 'pg'

/** How far back it is told who looked up whom. */
const days = 14

const entry = `(partition_id, at, id, organisation_id, keeper_id, user_id, role, session_id, action, purpose,
  reason, person_ids, referral_id, fields, trace_id)`

/** Whoever did something to a referral opened it a little earlier. */
const opened = `
  select r.partition_id, e.at - interval '2 minutes', gen_random_uuid(), e.organisation_id,
    r.sender_organisation_id, e.actor_id, e.role, gen_random_uuid(), 'openReferral',
    case when e.organisation_id = r.sender_organisation_id then 'ownReferral'
      when e.actor_id = r.owner_id then 'followUp' else 'deskQueue' end,
    null, array[r.person_id], r.id, array['identity', 'followUp', 'household'], gen_random_uuid()
  from referral_event e join referral r on r.partition_id = e.partition_id and r.id = e.referral_id
  where e.at > $1::timestamptz - interval '${days} days'`

/** And the files that were opened for a reason that was said. */
const stated = `
  select a.partition_id, a.at, gen_random_uuid(), a.organisation_id, a.organisation_id, a.user_id,
    'frontDesk', gen_random_uuid(), 'openFile', a.purpose, a.reason, array[a.person_id], null::uuid,
    array['identity', 'contact', 'languages', 'residence'], gen_random_uuid()
  from file_access a`

const explanations = [
  ['contactByPhoneOrMail', 'Belde met een vraag over een brief van de stad.'],
  ['askedByService', 'De dienst Burgerzaken vroeg naar het adres.'],
  ['correction', 'De familienaam stond verkeerd in het dossier.'],
] as const

/**
 * Tells who looked up whom in the last two weeks, as far as it follows from what they did, and lets the
 * front desk break the glass a few times. To be run when all referrals are there.
 */
export async function fillConsultations(client: pg.Client, now: Date): Promise<void> {
  const moment = now.toISOString()
  await client.query('select ensure_consultation_months($1::timestamptz - $2::interval)', [
    moment,
    `${days} days`,
  ])
  await client.query(
    `insert into file_access (partition_id, id, organisation_id, person_id, user_id, purpose, reason,
       explanation, at, until)
     select f.partition_id, gen_random_uuid(), f.organisation_id, f.person_id, u.id, 'brokenGlass',
       said.reason, said.explanation, said.at, said.at + interval '3 hours'
     from jsonb_to_recordset($1::jsonb) as said (number int, reason text, explanation text, at timestamptz)
     join user_account u on u.username = 'balie'
     join membership m on m.user_id = u.id
     join lateral (
       select * from person_file where organisation_id = m.organisation_id
       order by md5(person_id::text) offset said.number limit 1
     ) f on true`,
    [
      JSON.stringify(
        explanations.map(([reason, explanation], number) => ({
          number,
          reason,
          explanation,
          at: new Date(now.getTime() - (number * 2 + 1) * 24 * 3_600_000).toISOString(),
        })),
      ),
    ],
  )
  await client.query(
    `with row as (
       insert into consultation ${entry} ${opened} union all ${stated}
       returning partition_id, at, id, organisation_id, keeper_id, user_id, person_ids
     )
     insert into consultation_subject
       (partition_id, person_id, at, consultation_id, organisation_id, keeper_id, user_id)
     select partition_id, person, at, id, organisation_id, keeper_id, user_id
     from row cross join unnest(person_ids) as person`,
    [moment],
  )
}
