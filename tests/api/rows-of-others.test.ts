import { expect, test } from 'vitest'
import { actors, bareDatabase, clerk, type Setting } from '../support/bare-database.ts'
import { organisations, partitions, userId } from '../support/world.ts'

// What the role of the application cannot write, with SQL in hand: rows in the name of others.

const database = bareDatabase()

/** What a forwarded referral must have in common with the one it is part of. */
const otherwise = {
  part_of: { part_of: null },
  sender_organisation_id: { sender_organisation_id: organisations.ocmw.id },
  type: { type: 'dutchLanguage' },
  status: { status: 'accepted' },
}

const notTheirs: [string, Setting, string][] = [
  [
    'a clerk a referral in the name of the OCMW',
    clerk,
    `insert into referral select (jsonb_populate_record(r,
    jsonb_build_object('id', gen_random_uuid(), 'reference', 'x', 'sender_organisation_id', '${organisations.ocmw.id}'))).*
    from referral r where status = 'draft' limit 1`,
  ],
  [
    'a clerk a referral that is sent already',
    clerk,
    `insert into referral select (jsonb_populate_record(r,
    jsonb_build_object('id', gen_random_uuid(), 'reference', 'x', 'status', 'accepted'))).*
    from referral r where status = 'draft' limit 1`,
  ],
  [
    'a clerk the file of another organisation',
    clerk,
    `insert into person_file select (jsonb_populate_record(f,
    jsonb_build_object('organisation_id', '${organisations.ocmw.id}'))).* from person_file f limit 1`,
  ],
  [
    'a clerk a person of another partition',
    clerk,
    `insert into person values ('${partitions.otherCity}', gen_random_uuid(), now())`,
  ],
  [
    'a clerk an event in the name of a colleague',
    clerk,
    `insert into referral_event select (jsonb_populate_record(e,
    jsonb_build_object('id', gen_random_uuid(), 'actor_id', '${userId('schoolClerk')}'))).*
    from referral_event e where organisation_id = '${organisations.city.id}' limit 1`,
  ],
  [
    'a clerk the key of a colleague',
    clerk,
    `insert into idempotency_key
    values ('${userId('schoolClerk')}', 'createPerson', gen_random_uuid(), 'x', null, now())`,
  ],
  [
    'a clerk a session',
    clerk,
    `insert into session values (gen_random_uuid(), 'x', '${userId('clerk')}',
    gen_random_uuid(), now(), now(), now())`,
  ],
  ...(['part_of', 'sender_organisation_id', 'type', 'status'] as const).map(
    (column): [string, Setting, string] => [
      `a counsellor a forwarded referral with another ${column}`,
      actors.counsellor,
      `insert into referral select (jsonb_populate_record(r, jsonb_build_object(
        'id', gen_random_uuid(), 'reference', 'x', 'part_of', r.id, 'status', 'submitted'
      ) || '${JSON.stringify(otherwise[column])}')).*
      from referral r where submitted_at is not null limit 1`,
    ],
  ),
  [
    'a clerk a forwarded referral of its own',
    clerk,
    `insert into referral select (jsonb_populate_record(r, jsonb_build_object(
      'id', gen_random_uuid(), 'reference', 'x', 'part_of', r.id, 'status', 'submitted'))).*
    from referral r where submitted_at is not null limit 1`,
  ],
  [
    'a clerk a referral about schooling',
    clerk,
    `insert into referral select (jsonb_populate_record(r,
    jsonb_build_object('id', gen_random_uuid(), 'reference', 'x', 'type', 'preschool'))).*
    from referral r where status = 'draft' limit 1`,
  ],
  [
    'who reads no figures a report',
    clerk,
    `insert into period_report values (gen_random_uuid(), '00000000-0000-7000-8000-000000000051',
      '${organisations.city.id}', '{}', false, 'month', '2026-01-01', '2026-01-31', 1, '{}', now(), '${userId('clerk')}')`,
  ],
  [
    'who reads figures at the agency a report that counts no part',
    { ...actors.counsellor, manages: 'figures' },
    `insert into period_report
     select gen_random_uuid(), a.id, '${organisations.agency.id}', '{}', false, 'month', '2026-01-01', '2026-01-31',
       1, '{}', now(), '${userId('counsellor')}'
     from cooperation_agreement a limit 1`,
  ],
  ...(
    [
      ['the name of a colleague', {}],
      ['that of the agency', { organisation_id: organisations.agency.id }],
      ['parts of others', { partitions: [partitions.otherCity] }],
      ['an agreement of others', { agreement_id: '00000000-0000-7000-8000-00000000dead' }],
      ['which schooling is counted that they do not work with', { counts_schooling: true }],
      ['which does not stand from the beginning', { withdrawn_at: '2026-03-02T09:00:00Z' }],
      ['which somebody withdrew', { withdrawn_by: userId('cityManager') }],
    ] as const
  ).map(([what, other]): [string, Setting, string] => [
    `who reads figures a report in ${what}`,
    actors.administrator,
    `insert into period_report select (jsonb_populate_record(r, jsonb_build_object(
      'id', gen_random_uuid(), 'made_by', '${userId(what === 'the name of a colleague' ? 'cityManager' : 'administrator')}'
    ) || '${JSON.stringify(other)}')).* from period_report r limit 1`,
  ]),
]

test.each(notTheirs)('nobody writes what is not theirs: %s', async (_what, actor, statement) => {
  await expect(database().as(actor, statement)).rejects.toMatchObject({ code: '42501' })
})
