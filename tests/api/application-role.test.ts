import { readConfig } from '@onthaal/api/src/config.ts'
import { migrate } from '@onthaal/api/src/db/migrate.ts'
import { privileges } from '@onthaal/api/src/db/privileges.ts'
import { createDependencies } from '@onthaal/api/src/dependencies.ts'
import { StartupError } from '@onthaal/api/src/startup-error.ts'
import { expect, test } from 'vitest'
import { actors, bareDatabase, clerk, type Setting } from '../support/bare-database.ts'
import { doorsInSql } from '../support/doors-in-sql.ts'
import { organisations, partitions, userId } from '../support/world.ts'

const database = bareDatabase()

test('the application role may do what the list of privileges names, and nothing else', async () => {
  const all = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']
  const { rows } = await database().client.query<{ name: string; allowed: string }>(
    `select relname as name, (select string_agg(kind, ', ' order by position)
       from unnest($1::text[]) with ordinality as kinds (kind, position)
       where has_table_privilege(current_user, pg_class.oid, kind)
         or (kind <> 'truncate' and kind <> 'trigger' and kind <> 'delete'
           and has_any_column_privilege(current_user, pg_class.oid, kind))) as allowed
     from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
       and not relispartition`,
    [all],
  )
  const found = Object.fromEntries(rows.map(({ name, allowed }) => [name, allowed]))
  expect(found).toEqual(privileges)
})

test('the doors in SQL are for the application role, not for everybody', async () => {
  const doors = await database().world.rows<{ name: string; acl: string }>(
    `select proname as name, proacl::text as acl from pg_proc
     where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
  )
  expect(doors.map(({ name }) => name)).toEqual(doorsInSql)
  for (const { acl } of doors) expect(acl).not.toMatch(/[{,]=X/)
})

test('the application role can carry out none of what triggers do as their owner', async () => {
  const { rows } = await database().client.query<{ name: string; may: boolean }>(
    `select proname as name, has_function_privilege(current_user, oid, 'execute') as may
     from pg_proc where pronamespace = 'public'::regnamespace and prorettype = 'trigger'::regtype
       and prosecdef order by 1`,
  )
  expect(rows.map(({ name }) => name)).toContain('mark_referral_figures')
  expect(rows.filter(({ may }) => may)).toEqual([])
})

test('whoever is no owner makes no temporary tables in a migrated database', async () => {
  const { url, ownerUrl } = database().world.database
  const applicationRole = new URL(url).username
  await migrate({ ownerUrl, applicationRole })
  const { rows } = await database().client.query(
    "select has_database_privilege(current_database(), 'temporary') as may",
  )
  expect(rows).toEqual([{ may: false }])
})

const administrator = {
  ...clerk,
  user_id: userId('administrator'),
  partitions: '{}',
  manages: 'protocols users rights',
}

/** The row of a protocol between an organisation and the agency. */
function protocolRow(sender: string): string {
  return `select gen_random_uuid(), '${sender}', '${organisations.agency.id}', 'x', '2026-01-01',
    '2026-12-31', 'x', '{}', 1`
}

/** The row of terms that an organisation would set. */
function termOf(organisation: string): string {
  return `select gen_random_uuid(), '${organisation}', null, null, 'normal', null, '2026-01-01',
    1, 0, 1, 0, 1, null`
}

const forbidden: [string, Setting, string][] = [
  ['rewrite history', actors.counsellor, "update referral_event set reason = 'x'"],
  ['delete history', actors.counsellor, 'delete from referral_event'],
  ['delete a text of history', actors.counsellor, 'delete from referral_event_text'],
  ['rewrite who looked', clerk, "update consultation set purpose = 'search'"],
  ['delete who looked', clerk, 'delete from consultation'],
  ['delete whom they looked at', clerk, 'delete from consultation_subject'],
  ['drop the table of who looked', clerk, 'drop table consultation'],
  ['keep who looked for less than ten years', clerk, 'select drop_old_consultation_months(9)'],
  ['rewrite why a file was opened', clerk, "update file_access set reason = 'correction'"],
  ['delete a referral', clerk, 'delete from referral'],
  ['delete a person', clerk, 'delete from person'],
  ['set a password', { scope: 'authentication' }, "update credential set password_hash = ''"],
  [
    'admit anybody who is not at the door',
    clerk,
    `select admit_by_provider('x', 'x', 'x', gen_random_uuid(), '[]', now())`,
  ],
  ['empty a table', clerk, 'truncate referral_event'],
  ['switch the lock off', clerk, 'alter table referral disable row level security'],
  ['switch off row security for itself', clerk, 'alter role current_user bypassrls'],
  ['make a table', clerk, 'create table mine (id int)'],
  ['look up a number elsewhere', clerk, `select person_with_insz('${partitions.otherCity}', '1')`],
  ['look up a number as nobody', {}, `select person_with_insz('${partitions.city}', '1')`],
  ['ask what may be sent, as a clerk', clerk, "select * from referrals_to_send('2026-03-02', 1)"],
  ['ask what changed, as a clerk', clerk, "select live_changes_since(null, '1 day', 1)"],
  ['drop what changed, as a clerk', clerk, 'select drop_old_live_changes()'],
  ['ask which lists are under way, as a clerk', clerk, 'select * from imports_to_do(1)'],
  ['ask which exports are to do, as a clerk', clerk, 'select * from exports_to_do(now(), 1)'],
  ['ask who asked for an export, as a clerk', clerk, 'select actor_of_export(gen_random_uuid())'],
  ['drop exports, as a clerk', clerk, 'select drop_expired_exports(now())'],
  ['count figures anew, as a clerk', clerk, 'select fold_figures(1)'],
  ['ask which months figures are of, as a clerk', clerk, 'select * from months_of_figures()'],
  ['compare figures, as a clerk', clerk, "select check_figures('2026-03-01')"],
  ['change a figure, as a clerk', clerk, 'update figure_month set sent = 0'],
  ['take a mark away, as a clerk', clerk, 'delete from figure_mark'],
  ['ask which talks are left, as a clerk', clerk, "select * from talks_left('2026-03-02', 1)"],
  [
    'ask what somebody may do, as a clerk',
    clerk,
    `select actor_at_work('${userId('counsellor')}', '${organisations.agency.id}')`,
  ],
  [
    'write down a protocol, as a clerk',
    clerk,
    `insert into protocol ${protocolRow(organisations.city.id)}`,
  ],
  [
    'write down a protocol of others, as one who manages protocols',
    { ...clerk, manages: 'protocols' },
    `insert into protocol ${protocolRow(organisations.ocmw.id)}`,
  ],
  [
    'write down an agreement of others, as one who manages agreements',
    { ...clerk, manages: 'agreements' },
    `insert into cooperation_agreement select gen_random_uuid(), '${organisations.ocmw.id}',
      '${organisations.agency.id}', 'x', '2026-01-01', '2026-12-31', null`,
  ],
  [
    'write down an agreement of their own, as one who manages protocols',
    { ...clerk, manages: 'protocols' },
    `insert into cooperation_agreement select gen_random_uuid(), '${organisations.city.id}',
      '${organisations.agency.id}', 'x', '2026-01-01', '2026-12-31', null`,
  ],
  [
    'set terms of referrals, as a clerk',
    clerk,
    `insert into referral_term ${termOf(organisations.city.id)}`,
  ],
  [
    'set terms of others, as one who manages desks',
    { ...clerk, manages: 'desks' },
    `insert into referral_term ${termOf(organisations.agency.id)}`,
  ],
  ['rewrite what changed of rights', administrator, "update rights_change set fields = '[]'"],
  ['delete what changed of rights', administrator, 'delete from rights_change'],
  ['ask for a password, as a clerk', clerk, `select account_has_password('${userId('clerk')}')`],
  [
    'ask for a second step, as a clerk',
    clerk,
    `select account_has_second_factor('${userId('clerk')}')`,
  ],
  [
    'take a second step away, as a clerk',
    clerk,
    `select remove_second_factor('${userId('clerk')}')`,
  ],
  ['use a code past the door', clerk, "select use_sign_in_code('x', 'x', 'x', now())"],
  [
    'give itself a second membership, as an administrator',
    administrator,
    `insert into membership select gen_random_uuid(), '${userId('administrator')}',
      '${organisations.city.id}', '{frontDesk}', false, null, 1, null, null`,
  ],
  [
    'give somebody a membership elsewhere, as an administrator',
    administrator,
    `insert into membership select gen_random_uuid(), '${userId('clerk')}',
      '${organisations.ocmw.id}', '{socialWorker}', false, null, 1, null, null`,
  ],
  [
    'write a change of rights in the name of a colleague',
    administrator,
    `insert into rights_change select gen_random_uuid(), '${organisations.city.id}', now(),
      '${userId('clerk')}', 'userChanged', gen_random_uuid(), 'x', '[]'`,
  ],
  ['look up an id as nobody', {}, 'select referral_id_taken(gen_random_uuid())'],
  ['erase a file', clerk, 'delete from person_file'],
  ['erase the history of a file', clerk, 'delete from person_file_change'],
  ['take a run out of the log', clerk, 'delete from retention_run'],
  [
    'ask until when the OCMW keeps',
    clerk,
    `select retention_facts('${partitions.city}', '${organisations.ocmw.id}', null, null, 1)`,
  ],
  [
    'ask until when others keep',
    clerk,
    `select retention_facts('${partitions.otherCity}', '${organisations.city.id}', null, null, 1)`,
  ],
  [
    'ask it as a pretended owner',
    actors['a pretended owner'],
    `select retention_facts('${partitions.city}', '${organisations.city.id}', null, null, 1)`,
  ],
  [
    'ask what a talk elsewhere holds',
    clerk,
    `select interview_holds_unseen('${partitions.otherCity}', gen_random_uuid())`,
  ],
]

test.each(forbidden)('it cannot %s', async (_what, actor, statement) => {
  await expect(database().as(actor, statement)).rejects.toMatchObject({ code: '42501' })
})

const changesNothing: [string, Setting, string][] = [
  ['a clerk gives itself a role', actors.clerk, "update membership set roles = '{manager}'"],
  ['a clerk opens an account', actors.clerk, 'update user_account set disabled_at = null'],
  [
    'the door opens an account',
    { scope: 'authentication' },
    'update user_account set disabled_at = null',
  ],
  ['the door gives a role', { scope: 'authentication' }, "update membership set roles = '{}'"],
  ['a clerk reads a code', actors.clerk, 'select from sign_in_code'],
  ['an administrator reads a second step', administrator, 'select from second_factor'],
  ['a clerk removes a desk', actors.counsellor, 'delete from membership_desk'],
  [
    'an administrator changes a colleague elsewhere',
    administrator,
    `update membership set roles = '{}' where organisation_id <> '${organisations.city.id}'`,
  ],
  [
    'an administrator closes an account elsewhere',
    administrator,
    `update user_account set disabled_at = now() where organisation_id <> '${organisations.city.id}'`,
  ],
  ['an administrator reads a person', administrator, 'select from person'],
  ['an administrator reads a referral', administrator, 'select from referral'],
]

test.each(changesNothing)(
  'nothing is found or changed when %s',
  async (_what, actor, statement) => {
    expect((await database().as(actor, statement)).rowCount).toBe(0)
  },
)

test('a start with the role of the owner is refused in one sentence', async () => {
  const { url, ownerUrl } = database().world.database
  const config = readConfig({ DATABASE_URL: url })
  const start = createDependencies({ ...config, database: { kind: 'outside', url: ownerUrl } })
  await expect(start).rejects.toThrow(StartupError)
  await expect(start).rejects.toThrow(/owns the tables/)
})

test('a start without a database is refused in one sentence that holds no password', async () => {
  const url = 'postgresql://app:hunter2@127.0.0.1:1/none'
  const config = readConfig({ DATABASE_URL: url })
  const start = createDependencies({ ...config, database: { kind: 'outside', url } })
  await expect(start).rejects.toThrow(StartupError)
  await expect(start).rejects.not.toThrow(/hunter2/)
})
