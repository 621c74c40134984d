import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import pg from 'pg'
import type { Recording } from './recording.ts'

/** What the process is told on its command line. */
export interface BareOptions {
  readonly url: string
  readonly port: number
  readonly recording: Recording
  /** Without session, transaction and actor, which is set once for each connection. */
  readonly alone: boolean
}

const { url, port, recording, alone } = JSON.parse(process.argv[2] ?? '') as BareOptions
const { session, begin, statements, id, rowIds } = recording
const pool = new pg.Pool({
  connectionString: url,
  max: 20,
  pipeline: true,
  // As the application asks: a plan for any value, made once.
  options: '-c plan_cache_mode=force_generic_plan',
})
const settings = begin.replace(/^begin;/, '').replaceAll('set local', 'set')
if (alone) {
  pool.on('connect', (client) => {
    void client.query(settings)
  })
}

/** All but the row in the consultation log. */
function isQuery({ text }: { text: string }): boolean {
  return !text.includes('insert into consultation')
}

/** A value with the id that is asked for, and new ones for the rows that tell of it. */
function ofThisRequest(value: unknown, wanted: string): unknown {
  if (value === id) return wanted
  if (typeof value !== 'string' || !value.startsWith('[{')) return value
  const told = id === '' ? value : value.replaceAll(id, wanted)
  return rowIds.reduce((text, rowId) => text.replaceAll(rowId, randomUUID()), told)
}

/** Everything goes out at once and is prepared: nobody could send these statements faster. */
async function answer(wanted: string): Promise<string> {
  const client = await pool.connect()
  try {
    const before = alone
      ? []
      : [
          client.query({ name: 'session', ...session, values: [...session.values] }),
          client.query(begin),
        ]
    const sent = alone ? statements.filter(isQuery) : statements
    const asked = sent.map(({ text, values }, at) =>
      client.query({
        name: `statement ${at}`,
        text,
        values: values.map((value) => ofThisRequest(value, wanted)),
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
