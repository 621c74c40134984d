import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Actor } from '@onthaal/api/src/actor.ts'
import { openDatabase } from '@onthaal/api/src/db/database.ts'
import { createOversightRepository } from '@onthaal/api/src/oversight/index.ts'
import type pg from 'pg'
import { machineFacts } from './report.ts'
import { startServer } from './server.ts'
import { prepareDatabase, type Urls, within } from './volume.ts'

const { values } = parseArgs({
  options: {
    /** Rows of the log: a small one, and the one that it is held against. */
    rows: { type: 'string', default: '100000,50000000' },
    /** How many different pages are read of each kind. */
    pages: { type: 'string', default: '300' },
    /** Keeps the filled databases in this folder, and finds them again. */
    data: { type: 'string' },
  },
})

/** Ten years, which is how long the log is kept. */
const months = 120
const municipalities = 300
const usersOfEach = 10
/** As many people as that many municipalities know. */
const persons = 500_000

/** A UUID that says its kind and number, the same in SQL and here. */
function id(kind: number, number: number): string {
  return `00000000-0000-7000-800${kind}-${String(number).padStart(12, '0')}`
}

const idInSql = (kind: number, number: string) =>
  `('00000000-0000-7000-800${kind}-' || lpad((${number})::text, 12, '0'))::uuid`

async function fill(owner: pg.Client, rows: number): Promise<void> {
  await owner.query("set onthaal.scope = 'maintenance'")
  await owner.query(`insert into organisation (id, kind, name)
    select ${idInSql(1, 'n')}, 'municipality', 'Gemeente ' || n from generate_series(1, ${municipalities}) n`)
  await owner.query(`insert into user_account (id, username, display_name)
    select ${idInSql(3, 'n')}, 'u' || n, 'Gebruiker ' || n
    from generate_series(1, ${municipalities * usersOfEach}) n`)
  await owner.query(`select ensure_consultation_months(now() - make_interval(months => m))
    from generate_series(${months}, 0, -4) m`)
  // Month after month, as a log grows: what is written lies together.
  for (let month = months; month > 0; month -= 1) {
    const some = Math.ceil(rows / months)
    // One in ten is a hit list of ten people; all of one municipality.
    await owner.query(`with drawn as (
        select gen_random_uuid() as id, now() - make_interval(months => ${month})
            + (n / ${some}::float8) * interval '1 month' as at,
          1 + floor(random() * ${municipalities})::int as place, random() < 0.1 as is_list,
          floor(random() * ${usersOfEach})::int as colleague
        from generate_series(1, ${some}) n
      ), row as (
        insert into consultation (partition_id, at, id, organisation_id, keeper_id, user_id, role,
          session_id, action, purpose, person_ids, fields, trace_id)
        select ${idInSql(2, 'place')}, at, id, ${idInSql(1, 'place')}, ${idInSql(1, 'place')},
          ${idInSql(3, `(place - 1) * ${usersOfEach} + colleague + 1`)}, 'frontDesk', id,
          case when is_list then 'hitList' else 'openFile' end, 'search',
          array(select ${idInSql(4, `floor(random() * ${persons / municipalities})::int * ${municipalities} + place`)}
            from generate_series(1, case when drawn.is_list then 10 else 1 end)),
          '{identity}', id
        from drawn returning partition_id, at, id, organisation_id, keeper_id, user_id, person_ids
      )
      insert into consultation_subject
        (partition_id, person_id, at, consultation_id, organisation_id, keeper_id, user_id)
      select distinct partition_id, person, at, id, organisation_id, keeper_id, user_id
      from row cross join unnest(person_ids) person`)
    process.stdout.write(`${months - month + 1} of ${months} months\r`)
  }
}

interface Times {
  readonly p50: number
  readonly p95: number
}

/** Reads first pages as the screens do: as an overseer, through row-level security. */
async function measure(
  { url }: Urls,
  pages: number,
): Promise<Record<'person' | 'colleague', Times>> {
  const database = openDatabase({ url, onIdleError: () => undefined })
  const draw = (most: number) => 1 + Math.floor(Math.random() * most)
  async function timesOf(read: (place: number) => { personId?: string; userId?: string }) {
    const times: number[] = []
    for (let page = 0; page < pages + 20; page += 1) {
      const place = draw(municipalities)
      const { personId, userId } = read(place)
      const partitionId = id(2, place)
      const organisationId = id(1, place)
      const begun = performance.now()
      await database.asActor(overseer(place), async (connection) => ({
        result: await createOversightRepository(connection).page(
          {
            organisationId,
            userId,
            ...(personId && { person: { partitionId, personIds: [personId], isOwnFile: true } }),
          },
          undefined,
          51,
        ),
      }))
      // The first ones make plans and fill caches.
      if (page >= 20) times.push(performance.now() - begun)
    }
    times.sort((one, other) => one - other)
    const part = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN
    return { p50: part(0.5), p95: part(0.95) }
  }
  const person = await timesOf((place) => ({
    personId: id(4, (draw(persons / municipalities) - 1) * municipalities + place),
  }))
  const colleague = await timesOf((place) => ({
    userId: id(3, (place - 1) * usersOfEach + draw(usersOfEach)),
  }))
  await database.close()
  return { person, colleague }
}

function overseer(place: number): Actor {
  return {
    sessionId: id(3, 1),
    membershipId: id(3, 1),
    awaitsChoice: false,
    userId: id(3, 1),
    displayName: 'Toezicht',
    organisation: { id: id(1, place), name: 'Gemeente', kind: 'municipality' },
    roles: ['privacyOfficer'],
    permissions: ['readConsultations'],
    education: false,
    partitions: [{ id: id(2, place), name: 'Deel' }],
    desks: [],
    expiresAt: new Date(),
    idleUntil: new Date(),
    isLocked: false,
    providerSignOut: null,
  }
}

const server = await startServer(values.data)
try {
  const lines: string[] = []
  for (const rows of values.rows.split(',').map(Number)) {
    const urls = await prepareDatabase(server, `onthaal_log_${rows}`, ({ ownerUrl }) =>
      within(ownerUrl, (owner) => fill(owner, rows)),
    )
    const found = await measure(urls, Number(values.pages))
    const cells = [found.person, found.colleague].flatMap(({ p50, p95 }) => [p50, p95])
    lines.push(
      `| ${rows} | ${urls.seconds ? `${urls.seconds.toFixed(0)} s` : 'before'} | ${cells.map((ms) => ms.toFixed(1)).join(' | ')} |`,
    )
    process.stdout.write(`${lines.at(-1)}\n`)
  }
  const version = await within(server.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ server_version: string }>('show server_version')
    return rows[0]?.server_version ?? 'unknown'
  })
  const date = new Date().toISOString().slice(0, 10)
  const facts = Object.entries(machineFacts(version)).map(([fact, value]) => `${fact} ${value}`)
  const text = [
    `# The consultation log, measured on ${date}`,
    '',
    `${facts.join(', ')}. First pages of 50 rows, ${values.pages} of each kind, as an overseer; ${months} months.`,
    '',
    '| Rows | Filled in | who saw this, p50 ms | p95 ms | what did they see, p50 ms | p95 ms |',
    '|---:|---:|---:|---:|---:|---:|',
    ...lines,
    '',
  ].join('\n')
  const results = join(import.meta.dirname, 'results')
  await mkdir(results, { recursive: true })
  await writeFile(join(results, `${date}-log.md`), text)
  process.stdout.write(text)
} finally {
  await server.stop()
}
