import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import pg from 'pg'
import type { Recording } from './recording.ts'

/** What the process is told in a file, which is named on its command line. */
export interface BareOptions {
  readonly url: string
  readonly port: number
  /** Sent in turn; of one, with the id that is asked for. */
  readonly recordings: readonly Recording[]
  /** Without session, transaction and actor, which is set once for each connection. */
  readonly alone: boolean
}

const { url, port, recordings, alone } = JSON.parse(
  readFileSync(process.argv[2] ?? '', 'utf8'),
) as BareOptions
const names = new Map<string, string>()
let next = 0

/** A statement by its name, which is the same for the same text. */
function named(text: string): { name: string; text: string } {
  const name = names.get(text) ?? `statement ${names.size}`
  names.set(text, name)
  return { name, text }
}

const pool = new pg.Pool({
  connectionString: url,
  max: 20,
  pipeline: true,
  // As the application asks: a plan for any value, made once.
  options: '-c plan_cache_mode=force_generic_plan',
})
if (alone) {
  const settings = recordings[0]?.begin.replace(/^begin;/, '').replaceAll('set local', 'set') ?? ''
  pool.on('connect', (client) => {
    void client.query(settings)
  })
}

/** All but the row in the consultation log. */
function isQuery({ text }: { text: string }): boolean {
  return !text.includes('insert into consultation')
}

/** A value with the id that is asked for, and new ones for the rows that tell of it. */
function ofThisRequest(value: unknown, wanted: string, { id, rowIds }: Recording): unknown {
  if (value === id && id !== '') return wanted
  if (typeof value !== 'string' || !value.startsWith('[{')) return value
  const told = id === '' ? value : value.replaceAll(id, wanted)
  return rowIds.reduce((text, rowId) => text.replaceAll(rowId, randomUUID()), told)
}

/** Everything goes out at once and is prepared: nobody could send these statements faster. */
async function answer(wanted: string): Promise<string> {
  const recording = recordings[next % recordings.length]
  if (recording === undefined) throw new Error('Nothing was recorded')
  next += 1
  const { session, begin, statements } = recording
  const client = await pool.connect()
  try {
    const before = alone
      ? []
      : [client.query({ ...named(session.text), values: [...session.values] }), client.query(begin)]
    const sent = alone ? statements.filter(isQuery) : statements
    const asked = sent.map(({ text, values }) =>
      client.query({
        ...named(text),
        values: values.map((value) => ofThisRequest(value, wanted, recording)),
      }),
    )
    const ended = alone ? [] : [client.query('commit')]
    const answers = await Promise.all(asked)
    await Promise.all([...before, ...ended])
    return JSON.stringify(answers.map(({ rows }) => rows))
  } finally {
    client.release()
  }
}

createServer((request, response) => {
  const wanted = /[0-9a-f-]{36}/.exec(request.url ?? '')?.[0] ?? ''
  answer(wanted).then(
    (body) => response.setHeader('content-type', 'application/json').end(body),
    (error: unknown) => response.writeHead(500).end(String(error)),
  )
}).listen(port, '127.0.0.1')
