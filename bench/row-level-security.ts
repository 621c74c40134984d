import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { cases } from './cases.ts'
import { median } from './numbers.ts'
import { signIn, startProduct, stop } from './processes.ts'
import { type Recording, record } from './recording.ts'
import { machineFacts } from './report.ts'
import { startServer } from './server.ts'
import { prepareVolume, type Volume, within } from './volume.ts'

const { values } = parseArgs({
  options: {
    volumes: { type: 'string', default: '10000,200000' },
    /** How often both get their turn. */
    rounds: { type: 'string', default: '7' },
    /** How many requests a turn takes. */
    requests: { type: 'string', default: '400' },
  },
})
const [rounds, requests] = [Number(values.rounds), Number(values.requests)]

/** How the second lock can stand: as it does, asked for each row as it was first written, and not at all. */
const forms = ['once', 'perRow', 'off'] as const
type Form = (typeof forms)[number]

interface Policy {
  readonly table: string
  readonly name: string
  readonly using: string | null
  readonly check: string | null
}

/** What brings all policies and tables to a form. */
function statementsFor(form: Form, policies: readonly Policy[]): string {
  const verb = form === 'off' ? 'disable' : 'enable'
  const tables = [...new Set(policies.map(({ table }) => table))]
  const written = (condition: string) =>
    form === 'perRow'
      ? condition.replaceAll(/\( SELECT (actor_\w+\(\)) AS \w+\)/g, '$1')
      : condition
  return [
    ...tables.map((table) => `alter table ${table} ${verb} row level security`),
    ...policies.map(
      ({ table, name, using, check }) =>
        `alter policy ${name} on ${table}${using ? ` using (${written(using)})` : ''}` +
        (check ? ` with check (${written(check)})` : ''),
    ),
  ].join(';')
}

async function policiesOf({ ownerUrl }: Volume): Promise<Policy[]> {
  return within(ownerUrl, async (owner) => {
    const { rows } = await owner.query<Policy>(
      `select polrelid::regclass::text as table, quote_ident(polname) as name,
         pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check
       from pg_policy`,
    )
    return rows
  })
}

/** Sends what the application sends for one request, as its role. @returns milliseconds of the middle one */
async function turn(client: pg.Client, { begin, statements }: Recording): Promise<number> {
  const times: number[] = []
  for (let request = 0; request < requests; request += 1) {
    const begun = performance.now()
    await client.query(begin)
    for (const [at, { text, values: given }] of statements.entries()) {
      // The row of the log would be the same one each time.
      if (text.includes('insert into consultation')) continue
      await client.query({ name: `s${at}`, text, values: [...given] })
    }
    await client.query('rollback')
    times.push(performance.now() - begun)
  }
  return median(times)
}

async function measure(volume: Volume): Promise<string[]> {
  const policies = await policiesOf(volume)
  const bring = (form: Form) =>
    within(volume.ownerUrl, (owner) => owner.query(statementsFor(form, policies)))
  const lines: string[] = []
  for (const one of cases) {
    const asks = await one.asks(volume)
    const product = await startProduct(volume)
    const cookie = await signIn(product.origin, one.username)
    const [recording] = await record(volume.url, asks.slice(0, 1), cookie)
    await stop(product)
    if (recording === undefined) throw new Error(`Nothing to ask: ${one.name}`)
    const client = new pg.Client({
      connectionString: volume.url,
      options: '-c plan_cache_mode=force_generic_plan',
    })
    await client.connect()
    const found: Record<Form, number>[] = []
    try {
      // The first round fills caches.
      for (let round = 0; round <= rounds; round += 1) {
        const times = { once: 0, perRow: 0, off: 0 }
        for (const form of forms) {
          await bring(form)
          times[form] = await turn(client, recording)
        }
        if (round > 0) found.push(times)
      }
    } finally {
      await bring('once')
      await client.end()
    }
    const cells = [
      ...forms.map((form) => median(found.map((times) => times[form]))),
      median(found.map(({ once, off }) => once / off)),
      median(found.map(({ perRow, off }) => perRow / off)),
    ]
    lines.push(
      `| ${one.name} | ${volume.asked} | ${cells.map((cell) => cell.toFixed(2)).join(' | ')} |`,
    )
    process.stdout.write(`${lines.at(-1)}\n`)
  }
  return lines
}

const server = await startServer(undefined)
try {
  const lines: string[] = []
  for (const asked of values.volumes.split(',').map(Number)) {
    lines.push(...(await measure(await prepareVolume(server, asked))))
  }
  const version = await within(server.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ server_version: string }>('show server_version')
    return rows[0]?.server_version ?? 'unknown'
  })
  const date = new Date().toISOString().slice(0, 10)
  const facts = Object.entries(machineFacts(version)).map(([fact, value]) => `${fact} ${value}`)
  const text = [
    `# The price of row-level security, measured on ${date}`,
    '',
    `${facts.join(', ')}. The statements of one request on one connection, ${requests} in a turn, ${rounds} rounds; the ratio is the median of those within a round.`,
    '',
    '| What | Referrals | as it is, ms | asked for each row, ms | without, ms | price as it is | price for each row |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...lines,
    '',
  ].join('\n')
  const results = join(import.meta.dirname, 'results')
  await mkdir(results, { recursive: true })
  await writeFile(join(results, `${date}-row-level-security.md`), text)
} finally {
  await server.stop()
}
