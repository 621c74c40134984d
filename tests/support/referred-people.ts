import type { Referral } from '@onthaal/shared/referrals/schemas'
import type { TestApp } from './test-app.ts'

/** People whom the sender of a model referred, each once, with what is left out as it is with the model. */
export interface ReferredPeople {
  readonly people: number
  readonly submittedAt: string
  readonly type?: string
  readonly status?: string
  readonly acceptedAt?: string
  readonly pickUpBy?: string
  readonly language?: string
  readonly birthDate?: string
}

/** Writes people with a file and a referral each, as copies of a referral that was really sent. */
export async function referPeople(
  world: TestApp,
  model: Referral,
  groups: readonly ReferredPeople[],
): Promise<void> {
  await world.rows(copies, [model.id, JSON.stringify(groups)])
}

const copies = `
  with groups as (
    select g.*, gen_random_uuid() as person, gen_random_uuid() as copy
    from jsonb_to_recordset($2::jsonb) as g (people int, "submittedAt" timestamptz, type text, status text,
      "acceptedAt" timestamptz, "pickUpBy" date, language text, "birthDate" text),
      lateral generate_series(1, g.people)
  ), people as (
    insert into person select (jsonb_populate_record(p, jsonb_build_object('id', g.person))).*
    from groups g, referral m join person p on p.partition_id = m.partition_id and p.id = m.person_id
    where m.id = $1
  ), files as (
    insert into person_file select (jsonb_populate_record(f, jsonb_build_object('person_id', g.person, 'insz', null,
      'contact_language', g.language, 'birth_date', g."birthDate"))).*
    from groups g, referral m join person_file f on f.partition_id = m.partition_id and f.person_id = m.person_id
      and f.organisation_id = m.sender_organisation_id
    where m.id = $1
  )
  insert into referral select (jsonb_populate_record(m, jsonb_strip_nulls(jsonb_build_object('id', g.copy,
    'person_id', g.person, 'reference', 'copy ' || g.copy, 'submitted_at', g."submittedAt", 'type', g.type,
    'status', g.status, 'accepted_at', g."acceptedAt", 'pick_up_by', g."pickUpBy")))).*
  from groups g, referral m where m.id = $1`
