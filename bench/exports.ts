import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { loadDemo } from '@onthaal/api/src/demo/load-demo.ts'
import type { ExportFormat } from '@onthaal/shared/exports'
import type { Export } from '@onthaal/shared/exports/schemas'
import { type Measured, memoryOf, signIn, startProduct, stop } from './processes.ts'
import { startServer } from './server.ts'
import { prepareDatabase, within } from './volume.ts'

const { values } = parseArgs({
  options: {
    /** How many rows the short list has, which is made while it is downloaded. */
    rows: { type: 'string', default: '20000' },
    /** How many rows the long list has, which is made in the background. */
    many: { type: 'string', default: '200000' },
    data: { type: 'string' },
  },
})
const rows = Number(values.rows)
const many = Number(values.many)
const mostMegabytes = 50
const base = '/api/onthaal/v1'

interface Taken {
  readonly what: string
  readonly format: ExportFormat
  readonly rows: number
  /** Milliseconds until the first byte, from asking for the list; of a long one until it was made. */
  readonly first: number
  readonly seconds: number
  readonly megabytes: number
  /** Megabytes of the process while it was made and fetched. */
  readonly peak: number
}

/** The desks whose lists the manager sees. */
const ofManager = `select d.id from desk d
  join membership m on m.region_id = d.region_id
  join user_account u on u.id = m.user_id and u.username = 'leiding-agentschap'`

/** So much at the two desks of one manager: what ended there, again and again. */
async function fill(ownerUrl: string): Promise<void> {
  await loadDemo({ ownerUrl, now: new Date(), referrals: 5_000, seed: 1, firstFacts: false })
  await within(ownerUrl, async (owner) => {
    await owner.query("set onthaal.scope = 'maintenance'")
    for (const [at, wanted] of [rows, many].entries()) {
      await owner.query(
        `with desks as (
           ${ofManager} order by d.id limit 1 offset ${at}
         ), ended as (
           select r from referral r join desks on desks.id = r.desk_id
           where r.status in ('completed', 'failed')
         ), there as (
           select count(*) as number from referral r join desks on desks.id = r.desk_id
           where r.submitted_at is not null
         )
         insert into referral
         select (jsonb_populate_record((ended.r), jsonb_build_object('id', gen_random_uuid(),
             'reference', 'B' || upper(substr(md5(random()::text), 1, 15))))).*
         from ended cross join generate_series(1, 1000)
         limit greatest(0, ${wanted} - (select number from there))`,
      )
    }
  })
}

async function ask<Body>(
  { origin }: Measured,
  cookie: string,
  path: string,
  body?: object,
): Promise<Body> {
  const response = await fetch(`${origin}${base}${path}`, {
    method: body ? 'POST' : 'GET',
    ...(body && { body: JSON.stringify(body) }),
    headers: {
      ...{ cookie, origin },
      ...(body && { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }),
    },
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Body
}

/** Takes a list along as a manager would, and keeps nothing of it. */
async function take(
  product: Measured,
  cookie: string,
  { what, desk, format }: { what: string; desk: string; format: ExportFormat },
): Promise<Taken> {
  let peak = memoryOf(product)
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(product))
  }, 50)
  try {
    const begun = performance.now()
    const asked = { format, referrals: { box: 'all', desk } }
    let made = await ask<Export>(product, cookie, '/exports', asked)
    while (made.state === 'waiting' || made.state === 'running') {
      await pause(100)
      made = await ask<Export>(product, cookie, `/exports/${made.id}`)
    }
    const path = `${product.origin}${base}/exports/${made.id}/file`
    const response = await fetch(path, { headers: { cookie } })
    if (!response.ok || response.body === null) throw new Error(`${path}: ${response.status}`)
    let first: number | undefined
    let bytes = 0
    for await (const some of response.body) {
      first ??= performance.now() - begun
      bytes += some.length
    }
    const seconds = (performance.now() - begun) / 1000
    return {
      ...{ what, format, rows: made.total, first: first ?? 0, seconds },
      ...{ megabytes: bytes / 1024 / 1024, peak },
    }
  } finally {
    clearInterval(watch)
  }
}

const server = await startServer(values.data)
try {
  const volume = await prepareDatabase(server, `onthaal_exports_${many}`, ({ ownerUrl }) =>
    fill(ownerUrl),
  )
  const product = await startProduct(volume)
  const cookie = await signIn(product.origin, 'leiding-agentschap')
  const desks = await within(volume.ownerUrl, async (owner) => {
    await owner.query("set onthaal.scope = 'maintenance'")
    const found = await owner.query<{ id: string }>(
      `select desk_id as id from referral where submitted_at is not null and desk_id in (${ofManager})
       group by desk_id order by abs(count(*) - $1) limit 1`,
      [rows],
    )
    const long = await owner.query<{ id: string }>(
      `select desk_id as id from referral where submitted_at is not null and desk_id in (${ofManager})
       group by desk_id order by count(*) desc limit 1`,
    )
    return { short: found.rows[0]?.id ?? '', long: long.rows[0]?.id ?? '' }
  })
  // What the process needs once, whatever is asked: pages of the list are compiled and planned.
  await ask(product, cookie, '/referrals?box=all')
  await take(product, cookie, { what: 'first', desk: desks.short, format: 'csv' })
  const idle = memoryOf(product)
  const taken: Taken[] = []
  for (const format of ['csv', 'xlsx'] as const) {
    taken.push(await take(product, cookie, { what: 'short', desk: desks.short, format }))
    taken.push(await take(product, cookie, { what: 'long', desk: desks.long, format }))
  }
  await stop(product)
  const short = Math.max(...taken.filter(({ what }) => what === 'short').map(({ peak }) => peak))
  const long = Math.max(...taken.filter(({ what }) => what === 'long').map(({ peak }) => peak))
  const verdict = (isKept: boolean) => (isKept ? 'kept' : '**broken**')
  const date = new Date().toISOString().slice(0, 10)
  const text = [
    `# Taking lists along, measured on ${date}`,
    '',
    '| List | as | rows | first byte ms | whole s | file MB | peak MB |',
    '|---|---|---:|---:|---:|---:|---:|',
    ...taken.map((each) =>
      [
        ...['', each.what, each.format, each.rows, each.first.toFixed(0), each.seconds.toFixed(1)],
        ...[each.megabytes.toFixed(1), each.peak.toFixed(0), ''],
      ]
        .join(' | ')
        .trim(),
    ),
    '',
    `At rest ${idle.toFixed(0)} MB. Load of the machine ${loadavg()[0]?.toFixed(1)}, on ${availableParallelism()} processors.`,
    `Short lists took ${(short - idle).toFixed(0)} MB above that, allowed ${mostMegabytes}: ${verdict(short - idle <= mostMegabytes)}.`,
    `Long ones took ${(long - short).toFixed(0)} MB more than short ones, allowed ${mostMegabytes}: ${verdict(long - short <= mostMegabytes)}.`,
    '',
  ].join('\n')
  const results = join(import.meta.dirname, 'results')
  await mkdir(results, { recursive: true })
  await writeFile(join(results, `${date}-exports.md`), text)
  process.stdout.write(text)
} finally {
  await server.stop()
}
