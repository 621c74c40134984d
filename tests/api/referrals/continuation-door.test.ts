import type { Referral } from '@onthaal/shared/referrals/schemas'
import pg from 'pg'
import { expect, test } from 'vitest'
import { newPerson, startedReferral } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, organisations, partitions, userId } from '../../support/world.ts'

// The door by which the agency goes on with somebody elsewhere, with SQL in hand.

const world = testApp()

/** Somebody of the city whom the counsellor follows, with more on file than goes along. */
async function somebody(): Promise<Referral> {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk, {
    ...{ givenName: 'Samira', familyName: 'Verhuizer', birthDate: '1991-02-03' },
    ...{ phone: '+32470242424', email: 'samira@voorbeeld.test' },
    ...{ street: 'Geheimstraat', houseNumber: '7', postalCode: '9000', city: 'Gent' },
  })
  return startedReferral(clerk, await world().asUser('counsellor'), { person })
}

/** Runs something as the counsellor with SQL in hand, in a transaction of the application. */
async function atTheDoor(job: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: world().database.url })
  await client.connect()
  try {
    await client.query('begin')
    for (const [name, value] of [
      ['user_id', userId('counsellor')],
      ['organisation', organisations.agency.id],
      ['partitions', `{${partitions.city}}`],
    ]) {
      await client.query('select set_config($1, $2, true)', [`onthaal.${name}`, value])
    }
    await job(client)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

const goOn = (client: pg.Client, sent: Referral, reference: string) =>
  client.query(
    `select continue_referral($1, $2, $3, $4, array(select gen_random_uuid() from generate_series(1, 8)),
      '{givenName,familyName,phone,insz,street,residence_ground}', $5,
      '{"accepted": [], "submitted": []}', 'counsellor', '2026-03-02', '2026-03-02', now())`,
    [
      ...[partitions.city, sent.id, partitions.otherCity, desks.otherCity],
      JSON.stringify({ status: 'accepted', reference, givenName: 'Iemand anders' }),
    ],
  )

test('the door opens in the transaction that ended the referral, and in no other', async () => {
  const sent = await somebody()
  const there = { partition: partitions.otherCity, desk: desks.otherCity, date: '2026-03-02' }
  const counsellor = await world().asUser('counsellor')
  expect((await counsellor.post(`/referrals/${sent.id}/continuation`, there)).status).toBe(200)
  await atTheDoor(async (client) => {
    await expect(goOn(client, sent, 'x')).rejects.toMatchObject({ code: '42501' })
    await client.query('rollback; begin')
  })
})

test('the door believes nobody on whom it is about, or on who works at the new desk', async () => {
  const sent = await somebody()
  await atTheDoor(async (client) => {
    await client.query(
      `update referral set status = 'failed', outcome = 'moved', closed_at = now() where id = $1`,
      [sent.id],
    )
    await goOn(client, sent, 'TST-door')
  })
  const made = await world().rows<Record<string, unknown>>(
    `select r.status, r.owner_id, f.given_name, f.phone, f.email, f.insz, f.street,
       (select array_agg(event order by event) from referral_event e where e.referral_id = r.id) as events
     from referral r join person_file f on f.partition_id = r.partition_id and f.person_id = r.person_id
     where r.reference = 'TST-door'`,
  )
  expect(made).toEqual([
    {
      ...{ status: 'submitted', owner_id: null, given_name: 'Samira', phone: '+32470242424' },
      ...{ email: null, insz: null, street: null, events: ['start', 'submit'] },
    },
  ])
  // It is found by what went along, and by no number that the person had before.
  const keys = (part: string, id: string) =>
    world().rows(
      `select value from person_match_key where partition_id = $1 and person_id = $2
         and not starts_with(value, '#') order by value`,
      [part, id],
    )
  const [{ person_id: person } = expect.unreachable()] = await world().rows<{ person_id: string }>(
    `select person_id from referral where reference = 'TST-door'`,
  )
  expect(await keys(partitions.otherCity, person)).toEqual(
    await keys(partitions.city, sent.person.id),
  )
})
