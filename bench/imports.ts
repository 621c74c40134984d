import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { loadDemo } from '@onthaal/api/src/demo/load-demo.ts'
import { makeWorkbook } from '@onthaal/api/src/imports/files/made-workbook.ts'
import { makeTestInsz } from '@onthaal/shared/persons'
import { type Measured, memoryOf, signIn, startProduct, stop } from './processes.ts'
import { startServer } from './server.ts'
import { prepareDatabase } from './volume.ts'

const { values } = parseArgs({
  options: {
    /** How many rows the list has; there is one with twice as many, too. */
    rows: { type: 'string', default: '10000' },
    data: { type: 'string' },
  },
})
const rows = Number(values.rows)
const mostSeconds = 60
const mostMegabytes = 50
const mostAtAll = 350
const base = '/api/onthaal/v1'

const header = [
  ...['Familienaam', 'Voornaam', 'Geboortedatum', 'Rijksregisternummer', 'Nationaliteit'],
  ...['Datum inschrijving', 'Adres', 'Postcode', 'Gemeente', 'GSM', 'Taal'],
  ...['Uitgenodigd op', 'Datum gesprek', 'Doorverwezen op', 'Doorverwezen naar', 'Resultaat'],
]
const syllables = [
  'ba',
  'do',
  'fe',
  'gi',
  'ha',
  'jo',
  'ka',
  'lu',
  'me',
  'no',
  'pi',
  'ra',
  'su',
  'ti',
]

/** A name that sounds like few others. */
function nameOf(number: number): string {
  const [a, b, c, d] = [1, 14, 196, 2744].map((step) => syllables[Math.floor(number / step) % 14])
  return `${a?.[0]?.toUpperCase()}${a?.slice(1)}${b}${c}${d}`
}

/** A row as the spreadsheet of a municipality has it: every second one with history, every fiftieth wrong. */
function rowOf(number: number): string[] {
  const day = new Date(Date.UTC(1950, 0, 1) + (number % 18_000) * 86_400_000)
    .toISOString()
    .slice(0, 10)
  const hasNumber = number % 3 !== 0
  const history = number % 2 === 0
  return [
    ...[nameOf(number), nameOf(number * 31 + 7), number % 50 === 0 ? '31/02/1990' : day],
    ...[hasNumber ? makeTestInsz(day, 1 + Math.floor(number / 18_000)) : '', 'Syrië', '12/01/2026'],
    ...[`Stationsstraat ${number % 300} bus 2`, '9500', 'Geraardsbergen'],
    ...[`0470 ${String(100_000 + number).replace(/(..)(..)(..)/, '$1 $2 $3')}`, 'Arabisch'],
    ...(history
      ? ['15/01/2026', '20/01/2026', '21/01/2026', 'Inburgering', '']
      : ['', '', '', '', '']),
  ]
}

interface Listed {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly columns: readonly { holds: string }[]
  readonly counts: Readonly<Record<string, number>>
}

/** Reads a list in as a clerk would. @returns what it came to, and how long and how large it was */
async function readIn(product: Measured, cookie: string, file: Buffer) {
  const ask = async (method: string, path: string, body?: object, version = 1): Promise<Listed> => {
    const response = await fetch(`${product.origin}${base}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: {
        ...{ cookie, origin: product.origin, 'idempotency-key': crypto.randomUUID() },
        ...{ 'if-match': `"${version}"`, ...(body && { 'content-type': 'application/json' }) },
      },
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Listed
  }
  let peak = memoryOf(product)
  const until = async (id: string, status: string) => {
    for (;;) {
      peak = Math.max(peak, memoryOf(product))
      const list = await ask('GET', `/imports/${id}`)
      if (list.status === status) return list
      await pause(100)
    }
  }
  const begun = performance.now()
  const list = await ask('POST', '/imports', {
    fileName: 'lijst.xlsx',
    content: file.toString('base64'),
  })
  peak = Math.max(peak, memoryOf(product))
  const taken = performance.now()
  const columns = list.columns.map(({ holds }) => holds)
  await ask('PUT', `/imports/${list.id}/columns`, { columns, source: 'register' }, list.version)
  const checked = await until(list.id, 'checked')
  const looked = performance.now()
  await ask('POST', `/imports/${list.id}/start`, undefined, checked.version)
  const { counts } = await until(list.id, 'done')
  const done = performance.now()
  const seconds = [taken - begun, looked - taken, done - looked].map((ms) => ms / 1000)
  return { counts, peak, seconds, total: (done - begun) / 1000 }
}

const server = await startServer(values.data)
try {
  const volume = await prepareDatabase(server, `onthaal_imports_${rows}`, ({ ownerUrl }) =>
    loadDemo({ ownerUrl, now: new Date(), referrals: 1_000, seed: 1, firstFacts: false }),
  )
  const product = await startProduct(volume)
  const cookie = await signIn(product.origin, 'balie')
  const listOf = (from: number, count: number) =>
    makeWorkbook([header, ...Array.from({ length: count }, (_, at) => rowOf(from + at))])
  const idle = memoryOf(product)
  const large = listOf(rows, rows)
  const lists = [
    ['all rows', large],
    ['all rows once more', large],
    ['twice as many', listOf(rows * 3, rows * 2)],
  ] as const
  const measured: (Awaited<ReturnType<typeof readIn>> & { readonly what: string })[] = []
  for (const [what, file] of lists) {
    measured.push({ what, ...(await readIn(product, cookie, file)) })
  }
  await stop(product)
  const slowest = Math.max(...measured.slice(0, 2).map(({ total }) => total))
  const peak = Math.max(...measured.map((each) => each.peak))
  const growth = peak - (measured[0]?.peak ?? 0)
  const date = new Date().toISOString().slice(0, 10)
  const verdict = (isKept: boolean) => (isKept ? 'kept' : '**broken**')
  const text = [
    `# Reading a list in, measured on ${date}`,
    '',
    `${rows} rows of a workbook, two thirds with a number, half with history and an open referral, every fiftieth wrong.`,
    '',
    '| List | handed over s | checked s | carried out s | together s | peak MB | added | linked | to look at | wrong |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...measured.map(({ what, seconds, total, peak, counts }) =>
      [
        ...['', what, ...seconds.map((each) => each.toFixed(1)), total.toFixed(1), peak.toFixed(0)],
        ...[counts.added, counts.linked, counts.suspect, counts.broken, ''],
      ]
        .join(' | ')
        .trim(),
    ),
    '',
    `At rest ${idle.toFixed(0)} MB.`,
    `Slowest ${slowest.toFixed(1)} s, allowed ${mostSeconds}: ${verdict(slowest <= mostSeconds)}.`,
    `Peak ${peak.toFixed(0)} MB, allowed ${mostAtAll}: ${verdict(peak <= mostAtAll)}.`,
    `Twice as many rows took ${growth.toFixed(0)} MB more, allowed ${mostMegabytes}: ${verdict(growth <= mostMegabytes)}.`,
    '',
  ].join('\n')
  const results = join(import.meta.dirname, 'results')
  await mkdir(results, { recursive: true })
  await writeFile(join(results, `${date}-imports.md`), text)
  process.stdout.write(text)
} finally {
  await server.stop()
}
