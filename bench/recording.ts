import { randomBytes } from 'node:crypto'
import { buildApp } from '@onthaal/api/src/app.ts'
import type { Config } from '@onthaal/api/src/config.ts'
import { createDependencies } from '@onthaal/api/src/dependencies.ts'
import { type Statement, statementsOf } from '../tests/support/statements.ts'
import type { Ask } from './cases.ts'

/** What our application sends to the database for one request. */
export interface Recording {
  /** Asks whose session it is, before the transaction. */
  readonly session: Statement
  /** Begins the transaction and says who is at work. */
  readonly begin: string
  readonly statements: readonly Statement[]
  /** The id in the address, which is another one in every request. */
  readonly id: string
  /** Ids within the row that the consultation log gets: another one in every request. */
  readonly rowIds: readonly string[]
}

const config: Omit<Config, 'database'> = {
  host: '127.0.0.1',
  port: 3000,
  publicUrl: 'http://127.0.0.1:3000',
  trustProxy: false,
  dataDir: '/nowhere',
  demo: true,
  secureCookies: false,
  requestLimits: { perUser: 1e9, perAddress: 1e9, perUserSearching: 1e9, perAddressGuessing: 1e9 },
  consultationYears: 10,
  unusualPersonsPerHour: 30,
  smallCellThreshold: 5,
  localAccounts: true,
  secretKey: randomBytes(32).toString('base64'),
  sessionIdleMinutes: 30,
  sessionHours: 10,
}

/**
 * Lets the application see to what it sees to by itself, the children of compulsory education first of all:
 * a volume that was filled has none of that behind it, and every start would go on with it.
 */
export async function settle(url: string): Promise<void> {
  const dependencies = await createDependencies({ ...config, database: { kind: 'outside', url } })
  try {
    await dependencies.tendChains()
    await dependencies.discardLeftTalks()
    await dependencies.escalate()
    await dependencies.foldAllFigures()
  } finally {
    await dependencies.database.close()
  }
}

/** Listens to what the application sends for each of these requests. */
export async function record(
  url: string,
  asks: readonly Ask[],
  cookie: string,
): Promise<Recording[]> {
  const app = await buildApp(
    await createDependencies({ ...config, database: { kind: 'outside', url } }),
  )
  const recordings: Recording[] = []
  try {
    for (const ask of asks) recordings.push(await recordOne(app, ask, cookie))
  } finally {
    await app.close()
  }
  return recordings
}

async function recordOne(
  app: Awaited<ReturnType<typeof buildApp>>,
  { path, body: asked }: Ask,
  cookie: string,
): Promise<Recording> {
  const { publicUrl: origin } = config
  const heard = await statementsOf(async () => {
    const { statusCode, body } = await app.inject({
      ...(asked ? { method: 'POST', payload: asked } : { method: 'GET' }),
      url: path,
      headers: { cookie, origin },
    })
    if (statusCode !== 200) throw new Error(`${path} answers ${statusCode}: ${body}`)
  })
  const begin = heard.find(({ text }) => text.startsWith('begin; set local onthaal.user_id'))
  const reads = heard.filter(({ text }) => /^\s*(select|with)\b/i.test(text))
  const session = reads.find(({ text }) => text.includes('resolve_session'))
  const statements = reads.filter((statement) => statement !== session)
  if (begin === undefined || session === undefined || statements.length === 0)
    throw new Error(`Nothing heard of ${path}`)
  return {
    session,
    begin: begin.text,
    statements,
    id: /[0-9a-f-]{36}/.exec(path)?.[0] ?? '',
    rowIds: statements.flatMap(rowIdsIn),
  }
}

/** The log tells of one answer with rows as JSON. */
function rowIdsIn({ text, values }: Statement): string[] {
  if (!text.includes('insert into consultation')) return []
  const rows: { id: string }[] = JSON.parse(String(values[0]))
  return rows.map(({ id }) => id)
}
