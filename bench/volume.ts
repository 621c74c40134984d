import { migrate } from '@onthaal/api/src/db/migrate.ts'
import { loadDemo } from '@onthaal/api/src/demo/load-demo.ts'
import pg from 'pg'

/** A database, as the application and as the owner of its tables reach it. */
export interface Urls {
  readonly url: string
  readonly ownerUrl: string
}

export interface Volume extends Urls {
  /** How many referrals were asked for. */
  readonly asked: number
  /** How many rows there are. */
  readonly rows: Readonly<Record<string, number>>
  /** Seconds that it took to fill, where that was written down. */
  readonly seconds?: number
}

/** Five years, in which a municipality sends about as much as it does in life. */
const months = 60

/** A database with so many referrals, vacuumed and analysed as one that has been running for a while. */
export async function prepareVolume(server: Urls, asked: number): Promise<Volume> {
  const plan = { now: new Date(), referrals: asked, months, seed: 1, firstFacts: false }
  const { seconds, ...urls } = await prepareDatabase(server, `onthaal_bench_${asked}`, (urls) =>
    fillQuickly(urls.ownerUrl, () => loadDemo({ ownerUrl: urls.ownerUrl, ...plan })),
  )
  return { asked, ...urls, rows: await countRows(urls.ownerUrl), ...(seconds && { seconds }) }
}

/**
 * A database of that name, migrated, filled and vacuumed. One that is full already is brought to the newest
 * migration as those of production are.
 *
 * @returns how it is reached, and how many seconds it took to fill
 */
export async function prepareDatabase(
  server: Urls,
  name: string,
  fill: (urls: Urls) => Promise<void>,
): Promise<Urls & { seconds?: number }> {
  const urls = { url: at(server.url, name), ownerUrl: at(server.ownerUrl, name) }
  const full = await within(server.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ note: string | null }>(
      `select shobj_description(oid, 'pg_database') as note from pg_database where datname = $1`,
      [name],
    )
    const found = /^full(?: after (\d+) s)?$/.exec(rows[0]?.note ?? '')
    if (found !== null) return found
    if (rows.length > 0) await owner.query(`drop database ${name}`)
    await owner.query(`create database ${name} template template0`)
    return undefined
  })
  const begun = performance.now()
  await migrate({ ownerUrl: urls.ownerUrl, applicationRole: new URL(server.url).username })
  if (full) {
    // What a migration added has no statistics yet.
    await within(urls.ownerUrl, (owner) => owner.query('analyze'))
    return { ...urls, ...(full[1] && { seconds: Number(full[1]) }) }
  }
  await fill(urls)
  const seconds = (performance.now() - begun) / 1000
  await within(urls.ownerUrl, async (owner) => {
    await owner.query('vacuum (freeze, analyze)')
    await owner.query(`comment on database ${name} is 'full after ${Math.round(seconds)} s'`)
  })
  return { ...urls, seconds }
}

async function countRows(ownerUrl: string): Promise<Record<string, number>> {
  return within(ownerUrl, async (owner) => {
    await owner.query("set onthaal.scope = 'maintenance'")
    const { rows } = await owner.query<Record<string, number>>(`select
      (select count(*)::int from referral) as referrals,
      (select count(*)::int from person) as people,
      (select count(*)::int from referral_event) as events,
      (select count(*)::int from partition) as municipalities,
      (select count(*)::int from desk) as desks`)
    return rows[0] ?? {}
  })
}

/** Runs a job on a connection of its own. */
export async function within<T>(url: string, job: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await job(client)
  } finally {
    await client.end()
  }
}

interface Part {
  readonly take: string
  readonly give: string
}

/**
 * Takes the references of the tables that tell of people away while these are filled, and gives them back at
 * once afterwards, which costs far less than asking for each row. Indexes and what is unique stay.
 *
 * @throws Error of the database when what was filled breaks a reference
 */
async function fillQuickly(ownerUrl: string, fill: () => Promise<void>): Promise<void> {
  const parts = await within(ownerUrl, async (owner) => {
    const found = await partsOf(owner)
    for (const { take } of found) await owner.query(take)
    return found
  })
  await fill()
  await within(ownerUrl, async (owner) => {
    await owner.query("set onthaal.scope = 'maintenance'")
    for (const { give } of parts) await owner.query(give)
  })
}

/** What holds rows of people, but for the parts of what is kept by the month. */
const tables = `(select oid from pg_class
  where relkind = 'r' and relforcerowsecurity and not relispartition)`

async function partsOf(owner: pg.Client): Promise<Part[]> {
  const { rows } = await owner.query<Part>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as take,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname,
         pg_get_constraintdef(oid)) as give
     from pg_constraint
     where contype = 'f' and conparentid = 0 and conrelid in ${tables}`,
  )
  return rows
}

function at(address: string, name: string): string {
  const url = new URL(address)
  url.pathname = `/${name}`
  return url.href
}
