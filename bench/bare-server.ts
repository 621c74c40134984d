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
const { session, begin, statements, id } = recording
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
    const asked = statements.map(({ text, values }, at) =>
      client.query({
        name: `statement ${at}`,
        text,
        values: values.map((value) => (value === id ? wanted : value)),
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
