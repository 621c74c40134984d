import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadDemo } from '@onthaal/api/src/demo/load-demo.ts'
import { fileKeysOf } from '@onthaal/shared/matching'
import { labelledPairs } from '@onthaal/shared/matching-samples'
import { quantile } from './numbers.ts'
import { type Measured, signIn, startProduct, stop } from './processes.ts'
import { startServer } from './server.ts'
import { prepareDatabase, type Urls, within } from './volume.ts'

const { values } = parseArgs({
  options: {
    /** How many people the organisation of the front desk has a file of. */
    persons: { type: 'string', default: '500000' },
    rounds: { type: 'string', default: '5' },
    /** How many requests of each kind a round takes. */
    requests: { type: 'string', default: '200' },
    data: { type: 'string' },
  },
})
const [persons, rounds, requests] = [values.persons, values.rounds, values.requests].map(
  Number,
) as [number, number, number]
const mostRatio = 5
const base = '/api/onthaal/v1'
const batch = 5_000

const people = labelledPairs.flatMap(({ one, other }) => [one, other])
const givenNames = people.map(({ givenName }) => givenName).filter((name) => name !== '')
const familyNames = people.map(({ familyName }) => familyName).filter((name) => name !== '')

/** The person with this number; in the other spelling of the name where the pairs have one. */
function invent(number: number) {
  const at = (names: readonly (string | null | undefined)[], step: number) =>
    names[(number * step) % names.length] ?? 'Naam'
  const day = new Date(Date.UTC(1945, 0, 1) + ((number * 7919) % 25_000) * 86_400_000)
  return {
    givenName: at(givenNames, 7),
    // A quarter of all people has a family name that hardly anybody else has.
    familyName: at(familyNames, 13) + (number % 4 === 0 ? ` ${at(familyNames, 29)}` : ''),
    birthDate: number % 5 === 0 ? `${day.getUTCFullYear()}-01-01` : day.toISOString().slice(0, 10),
    phone: `+3247${String(1_000_000 + (number % 900_000))}`,
  }
}

async function fill({ ownerUrl }: Urls): Promise<void> {
  await loadDemo({ ownerUrl, now: new Date(), referrals: 1_000, seed: 1, firstFacts: false })
  await within(ownerUrl, async (owner) => {
    await owner.query("set onthaal.scope = 'maintenance'")
    const { rows } = await owner.query<{ organisation: string; user: string; partition: string }>(
      `select m.organisation_id as organisation, u.id as user, p.id as partition
       from user_account u join membership m on m.user_id = u.id
       join partition p on p.municipality_id = m.organisation_id where u.username = 'balie' limit 1`,
    )
    const [{ organisation, user, partition } = { organisation: '', user: '', partition: '' }] = rows
    for (let from = 0; from < persons; from += batch) {
      const some = Array.from({ length: Math.min(batch, persons - from) }, (_, at) => ({
        id: crypto.randomUUID(),
        ...invent(from + at),
      }))
      const keys = some.flatMap(({ id, phone, ...facts }) =>
        fileKeysOf({ ...facts, phones: [phone] }).map((value) => [id, value]),
      )
      await owner.query(
        `with made as (insert into person select $1, id, now() from unnest($2::uuid[]) id)
         insert into person_file (partition_id, person_id, organisation_id, version, given_name,
           family_name, birth_date, phone, nationalities, recorded_at, recorded_by)
         select $1, id, $3, 1, given, family, born, phone, '{}', now(), $4
         from unnest($2::uuid[], $5::text[], $6::text[], $7::text[], $8::text[])
           as one (id, given, family, born, phone)`,
        [
          ...[partition, some.map(({ id }) => id), organisation, user],
          ...[some.map(({ givenName }) => givenName), some.map(({ familyName }) => familyName)],
          ...[some.map(({ birthDate }) => birthDate), some.map(({ phone }) => phone)],
        ],
      )
      await owner.query(
        `insert into person_match_key select $1, id, $2, value
         from unnest($3::uuid[], $4::text[]) as key (id, value)`,
        [partition, organisation, keys.map(([id]) => id), keys.map(([, value]) => value)],
      )
    }
  })
}

/** Sends one request after the other. @returns milliseconds of each */
async function timesOf(
  { origin }: Measured,
  cookie: string,
  asked: readonly { path: string; body?: object }[],
): Promise<number[]> {
  const times: number[] = []
  for (const { path, body } of asked) {
    const begun = performance.now()
    const response = await fetch(`${origin}${base}${path}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: {
        ...{ cookie, origin, 'content-type': 'application/json' },
        ...(body && { 'idempotency-key': crypto.randomUUID() }),
      },
    })
    await response.text()
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    times.push(performance.now() - begun)
  }
  return times
}

const server = await startServer(values.data)
try {
  const volume = await prepareDatabase(server, `onthaal_duplicates_${persons}`, fill)
  const ids = await within(volume.ownerUrl, async (owner) => {
    await owner.query("set onthaal.scope = 'maintenance'")
    const { rows } = await owner.query<{ id: string }>(
      `select f.person_id as id from person_file f join user_account u on u.id = f.recorded_by
       where u.username = 'balie' order by md5(f.person_id::text) limit ${requests}`,
    )
    return rows.map(({ id }) => id)
  })
  const product = await startProduct(volume)
  const cookie = await signIn(product.origin, 'balie')
  const files = ids.map((id) => ({ path: `/persons/${id}` }))
  const checks = ids.map((_, at) => ({ path: '/persons/matches', body: invent(at * 911 + 3) }))
  // Nothing else ties the work of the front desk to them.
  const reasons = ids.map((id) => ({
    path: `/persons/${id}/fileAccesses`,
    body: { purpose: 'atTheCounter' },
  }))
  await timesOf(product, cookie, reasons)
  const found: { file: number; check: number; p95: number }[] = []
  // The first round fills caches.
  for (let round = 0; round <= rounds; round += 1) {
    const [read, checked] = [
      await timesOf(product, cookie, files),
      await timesOf(product, cookie, checks),
    ]
    const [file, check] = [quantile(read, 0.95), quantile(checked, 0.95)]
    if (round > 0) found.push({ file, check, p95: check / file })
  }
  await stop(product)
  const middle = (of: 'file' | 'check' | 'p95') =>
    quantile(
      found.map((one) => one[of]),
      0.5,
    )
  const ratio = middle('p95')
  const date = new Date().toISOString().slice(0, 10)
  const text = [
    `# Duplicate check, measured on ${date}`,
    '',
    `${persons} people of one organisation, ${rounds} rounds of ${requests} requests one after the other; medians of the rounds.`,
    '',
    '| What | p95 ms |',
    '|---|---:|',
    `| file of a person | ${middle('file').toFixed(1)} |`,
    `| who may be the one that is registered | ${middle('check').toFixed(1)} |`,
    '',
    `Load of the machine ${loadavg()[0]?.toFixed(1)}, on ${availableParallelism()} processors.`,
    '',
    `Ratio ${ratio.toFixed(2)}, allowed ${mostRatio}: ${ratio <= mostRatio ? 'kept' : '**broken**'}.`,
    '',
  ].join('\n')
  const results = join(import.meta.dirname, 'results')
  await mkdir(results, { recursive: true })
  await writeFile(join(results, `${date}-duplicates.md`), text)
  process.stdout.write(text)
} finally {
  await server.stop()
}
