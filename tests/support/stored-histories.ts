import { randomUUID } from 'node:crypto'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { beforeAll } from 'vitest'
import { submittedReferral } from './factories.ts'
import type { History } from './random-histories.ts'
import type { TestApp } from './test-app.ts'

/**
 * Makes one real referral of each sender, of which all others become copies with a history of their own.
 *
 * @returns what makes the database hold the referrals of these histories and no others
 */
export function storeOfHistories(world: () => TestApp) {
  const models = {} as Record<History['from'], Referral>

  beforeAll(async () => {
    models.city = await submittedReferral(await world().asUser('clerk'))
    models.ocmw = await submittedReferral(await world().asUser('socialWorker'))
    models.otherCity = await submittedReferral(await world().asUser('otherClerk'))
  })

  return async (histories: readonly History[]): Promise<void> => {
    const ofCopies = "referral_id in (select id from referral where reference like 'copy %')"
    await world().rows(`delete from appointment where ${ofCopies}`)
    await world().rows(`delete from referral_escalation where ${ofCopies}`)
    await world().rows("delete from referral where reference like 'copy %'")
    const rows = histories.map((history, at) => ({
      ...history,
      model: models[history.from].id,
      reference: `copy ${at}`,
      part_of: models[history.from].id,
    }))
    const copies = JSON.stringify(rows)
    await world().rows(
      `insert into referral
       select (jsonb_populate_record(r, copy - 'model' - 'from')).*
       from jsonb_array_elements($1::jsonb) copy join referral r on r.id = (copy->>'model')::uuid`,
      [copies],
    )
    await keepAppointments(world(), copies)
    await keepEscalations(world(), copies)
    await world().rows(
      "update referral set status = 'draft', submitted_at = null where part_of is null",
    )
  }
}

async function keepAppointments(world: TestApp, copies: string): Promise<void> {
  await world.rows(
    `insert into appointment (partition_id, id, referral_id, desk_id, state, kind, place, desk_roles,
       starts_at, ends_at)
     select r.partition_id, gen_random_uuid(), r.id, r.desk_id, one->>'state', 'desk', 'Stadhuis',
       '{counsellor}', (one->>'at')::timestamptz, (one->>'at')::timestamptz + interval '1 hour'
     from jsonb_array_elements($1::jsonb) copy join referral r on r.id = (copy->>'id')::uuid
     cross join jsonb_array_elements(copy->'appointments') one on conflict do nothing`,
    [copies],
  )
}

async function keepEscalations(world: TestApp, copies: string): Promise<void> {
  await world.rows(
    `insert into referral_escalation (partition_id, referral_id, kind, period, at, told)
     select r.partition_id, r.id, 'unclaimed', one.place::text, (one.at #>> '{}')::timestamptz, 1
     from jsonb_array_elements($1::jsonb) copy join referral r on r.id = (copy->>'id')::uuid
     cross join jsonb_array_elements(copy->'escalated') with ordinality one (at, place)`,
    [copies],
  )
}

/** Lets something else have happened to referrals that are stored already, each of which keeps its id and its sender. */
export async function changeHistories(
  world: TestApp,
  histories: readonly History[],
): Promise<void> {
  const ids = histories.map(({ id }) => id)
  const [first] = histories
  if (first === undefined) return
  const apart = ['id', 'from', 'appointments', 'escalated']
  const columns = Object.keys(first).filter((name) => !apart.includes(name))
  await world.rows(
    `update referral r set ${columns.map((name) => `${name} = n.${name}`).join(', ')}
     from jsonb_array_elements($1::jsonb) copy
     cross join lateral jsonb_populate_record(null::referral, copy - 'from') n where r.id = n.id`,
    [JSON.stringify(histories)],
  )
  const copies = JSON.stringify(histories)
  // Some appointments become others, some go, and others come; what is only planned is left alone.
  const matched = `with old as (
      select a.id, a.referral_id, row_number() over (partition by a.referral_id order by a.id) as n
      from appointment a where a.state <> 'planned'
    ), new as (
      select (copy->>'id')::uuid as referral_id, one->>'state' as state, (one->>'at')::timestamptz as at,
        row_number() over (partition by copy->>'id' order by place) as n
      from jsonb_array_elements($1::jsonb) copy
      cross join jsonb_array_elements(copy->'appointments') with ordinality as one (one, place)
      where one->>'state' <> 'planned'
    )`
  await world.rows(
    `${matched} update appointment a set state = new.state, starts_at = new.at
     from old join new using (referral_id, n) where a.id = old.id`,
    [copies],
  )
  await world.rows(
    `${matched} delete from appointment a using old left join new using (referral_id, n)
     where a.id = old.id and new.n is null and old.referral_id = any($2::uuid[])`,
    [copies, ids],
  )
  await world.rows(
    `${matched} insert into appointment (partition_id, id, referral_id, desk_id, state, kind, place, desk_roles,
       starts_at, ends_at)
     select r.partition_id, gen_random_uuid(), r.id, r.desk_id, new.state, 'desk', 'Stadhuis', '{counsellor}',
       new.at, new.at + interval '1 hour'
     from new left join old using (referral_id, n) join referral r on r.id = new.referral_id
     where old.n is null`,
    [copies],
  )
  await world.rows(`delete from referral_escalation where referral_id = any($1::uuid[])`, [ids])
  await keepEscalations(world, copies)
}

/**
 * Leaves of referrals that are stored what is left when a person is erased: another id, and no appointments or
 * escalations.
 *
 * @returns what they are now
 */
export async function emptyHistories(
  world: TestApp,
  histories: readonly History[],
): Promise<readonly History[]> {
  const ids = histories.map(({ id }) => id)
  const emptied = histories.map((history) => ({
    ...history,
    ...{ id: randomUUID(), appointments: [], escalated: [], owner_id: null, sent_language: null },
    ...{ pick_up_by: null, answer_by: null, due_by: null, hold_until: null },
  }))
  await world.rows('delete from appointment where referral_id = any($1::uuid[])', [ids])
  await world.rows('delete from referral_escalation where referral_id = any($1::uuid[])', [ids])
  await world.rows(
    `update referral set id = made.after, owner_id = null, sent_language = null, pick_up_by = null,
       answer_by = null, due_by = null, hold_until = null
     from unnest($1::uuid[], $2::uuid[]) made (before, after) where id = made.before`,
    [ids, emptied.map(({ id }) => id)],
  )
  return emptied
}
