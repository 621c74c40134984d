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
    await world().rows(
      `insert into appointment (partition_id, id, referral_id, desk_id, state, kind, place, desk_roles,
         starts_at, ends_at)
       select r.partition_id, gen_random_uuid(), r.id, r.desk_id, one->>'state', 'desk', 'Stadhuis',
         '{counsellor}', (one->>'at')::timestamptz, (one->>'at')::timestamptz + interval '1 hour'
       from jsonb_array_elements($1::jsonb) copy join referral r on r.id = (copy->>'id')::uuid
       cross join jsonb_array_elements(copy->'appointments') one on conflict do nothing`,
      [copies],
    )
    await world().rows(
      `insert into referral_escalation (partition_id, referral_id, kind, period, at, told)
       select r.partition_id, r.id, 'unclaimed', one.place::text, (one.at #>> '{}')::timestamptz, 1
       from jsonb_array_elements($1::jsonb) copy join referral r on r.id = (copy->>'id')::uuid
       cross join jsonb_array_elements(copy->'escalated') with ordinality one (at, place)`,
      [copies],
    )
    await world().rows(
      "update referral set status = 'draft', submitted_at = null where part_of is null",
    )
  }
}
