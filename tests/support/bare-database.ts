import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { attempt, draftReferral, newInsz, newPerson, startedReferral } from './factories.ts'
import { asMaintainer } from './owner.ts'
import { startTestApp, type TestApp } from './test-app.ts'
import { organisations, partitions, userId } from './world.ts'

/** What the gateway sets for one transaction. */
export interface Setting {
  readonly user_id?: string
  readonly organisation?: string
  readonly partitions?: string
  readonly education?: 'on'
  readonly scope?: string
}

export const clerk = {
  user_id: userId('clerk'),
  organisation: organisations.city.id,
  partitions: `{${partitions.city}}`,
}

export const actors = {
  nobody: {},
  clerk,
  ocmw: { ...clerk, user_id: userId('socialWorker'), organisation: organisations.ocmw.id },
  elsewhere: {
    user_id: userId('otherClerk'),
    organisation: organisations.otherCity.id,
    partitions: `{${partitions.otherCity}}`,
  },
  counsellor: { ...clerk, user_id: userId('counsellor'), organisation: organisations.agency.id },
  'the clerk in other partitions': { ...clerk, partitions: `{${partitions.otherCity}}` },
  'the clerk without partitions': { ...clerk, partitions: '{}' },
  'a pretended owner': { scope: 'maintenance' },
} as const satisfies Record<string, Setting>
export type ActorName = keyof typeof actors

/** The second lock on its own: the application role past the repositories, with SQL in hand. */
export interface BareDatabase {
  readonly world: TestApp
  readonly client: pg.Client
  /** A draft of the clerk's organisation. */
  readonly draft: string
  /** Runs a statement as an actor in a transaction that leaves nothing. */
  as<Row extends object>(
    actor: Setting,
    statement: string,
    values?: unknown[],
  ): Promise<{ rows: Row[]; rowCount: number | null }>
}

/** A world in which every table about people holds rows. */
export function bareDatabase(): () => BareDatabase {
  let bare: BareDatabase | undefined
  beforeAll(async () => {
    const world = await startTestApp()
    const client = new pg.Client({ connectionString: world.database.url })
    await client.connect()
    bare = { world, client, draft: await fill(world), as: actAs(client) }
  })
  afterAll(async () => {
    await bare?.client.end()
    await bare?.world.close()
  })
  return () => {
    if (bare === undefined) throw new Error('The database is there within tests only')
    return bare
  }
}

async function fill(world: TestApp): Promise<string> {
  const [desk, counsellor] = [await world.asUser('clerk'), await world.asUser('counsellor')]
  const { id: person } = await newPerson(desk, { insz: newInsz() })
  const { id } = await startedReferral(desk, counsellor, { person })
  const note = 'Nota van de trajectbegeleider.'
  await counsellor.post(`/referrals/${id}/contactAttempts`, { ...attempt, note })
  await fillByHand(world, person, id)
  return (await draftReferral(desk)).id
}

/** Rows of the tables that no operation writes yet. */
async function fillByHand({ database }: TestApp, person: string, referral: string): Promise<void> {
  const keys = `'${partitions.city}', gen_random_uuid(), '${organisations.city.id}'`
  const written = `'2026-03-02T09:00:00Z', '${userId('clerk')}'`
  await asMaintainer(database.ownerUrl, async (client) => {
    await client.query(`
      insert into household (partition_id, id, organisation_id, version, created_at)
        values (${keys}, 1, '2026-03-02T09:00:00Z');
      insert into household_member (partition_id, id, organisation_id, household_id, person_id, role,
          recorded_at, recorded_by)
        select ${keys}, id, '${person}', 'adult', ${written} from household;
      insert into guardian (partition_id, id, organisation_id, minor_id, name, kind, recorded_at, recorded_by)
        values (${keys}, '${person}', 'Mevrouw Test', 'parent', ${written});
      insert into intake_interview (partition_id, id, organisation_id, person_id, version, status, languages,
          topics, materials, created_at, created_by, updated_at, updated_by)
        values (${keys}, '${person}', 1, 'draft', '{}', '{}', '{}', ${written}, ${written});
      insert into referral_household (partition_id, referral_id, members)
        values ('${partitions.city}', '${referral}', '[]');
    `)
  })
}

function actAs(client: pg.Client): BareDatabase['as'] {
  return async (actor, statement, values = []) => {
    await client.query('begin')
    try {
      for (const [name, value] of Object.entries(actor)) {
        await client.query('select set_config($1, $2, true)', [`onthaal.${name}`, value])
      }
      return await client.query(statement, values)
    } finally {
      await client.query('rollback')
    }
  }
}
