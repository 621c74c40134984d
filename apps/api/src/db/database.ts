import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Actor } from '../actor.ts'
import { DatabaseUnavailableError } from '../errors.ts'
import { beginAs, patience } from './begin-as.ts'
import { isOvertaken, isUnavailable, unavailableOr } from './database-errors.ts'
import { type Listening, listenOn } from './listening.ts'

/** One connection inside one transaction, or the pool for the few statements that need no actor. */
export type Connection = NodePgDatabase

/** What a job leaves: its result, and a statement to be carried out together with the commit. */
interface Ending<T> {
  readonly result: T
  readonly last?: pg.QueryConfig | undefined
}

/** Writes while a moment is read, and sees that moment. */
type Beside = (write: (connection: Connection) => Promise<void>) => Promise<void>

/**
 * What the statements of one transaction see: each what is committed by then, or all the same moment. Whoever sees one
 * moment begins again when it was overtaken by what somebody else wrote; whoever only looks at one writes nothing, and
 * has no end to wait for.
 */
export type Seeing = 'theLatest' | 'oneMoment' | 'oneLook'

export interface Database {
  /** Runs a job in one transaction as an actor: the only way to rows about people. */
  asActor<T>(
    actor: Actor,
    job: (connection: Connection) => Promise<Ending<T>>,
    seeing?: Seeing,
  ): Promise<T>
  /**
   * Reads what stands there at one moment, however long that takes and whatever others write meanwhile. What
   * is to be written along goes `beside`, in a transaction of its own that sees the same and is over first.
   */
  atOneMoment<T>(
    actor: Actor,
    job: (connection: Connection, beside: Beside) => Promise<T>,
  ): Promise<T>
  /** Runs a job in one transaction at the door, before anybody is known: credentials and sessions. */
  atTheDoor<T>(job: (connection: Connection) => Promise<T>): Promise<T>
  /** Single statements without an actor: the doors in SQL and reference data. */
  readonly withoutActor: Connection
  /** Hears what other instances notify, on one connection beside the pool. */
  listen(channels: readonly string[], heard: (channel: string, payload: string) => void): Listening
  /** The pool itself, for libraries that bring their own statements. */
  readonly pool: pg.Pool
  close(): Promise<void>
}

export interface DatabaseOptions {
  readonly url: string
  /** Told of connections that break while nobody uses them. */
  readonly onIdleError: (error: Error) => void
}

/**
 * Opens the pool of the application role.
 *
 * @param options where the database is, and whom to tell of broken idle connections
 */
export function openDatabase({ url, onIdleError }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 20,
    // Statements that do not wait for each other travel together.
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    application_name: 'onthaal',
    statement_timeout: 30_000,
    // Planning a list costs more than walking its index, and its plan does not hang on the values. Compiling it takes
    // longer than running it: the policies of rows make it look dearer than it is.
    options: '-c plan_cache_mode=force_generic_plan -c jit=off',
    idle_in_transaction_session_timeout: 60_000,
  })
  pool.on('error', onIdleError)
  // The pool listens to idle connections alone. One that breaks while it is in use fails its statement,
  // but also says so as an event, and an event of error that nobody hears ends the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  // One Drizzle instance per physical connection, not per transaction.
  const drizzles = new WeakMap<pg.PoolClient, Connection>()

  function connectionOn(client: pg.PoolClient): Connection {
    const known = drizzles.get(client)
    if (known !== undefined) return known
    const made = drizzle(preparing(client))
    drizzles.set(client, made)
    return made
  }

  /**
   * Sends the beginning together with the first statements of the job, in one packet, which spares a
   * round trip. Should the beginning fail, they run without an actor: row-level security gives them nothing.
   */
  async function beginWith<T>(client: pg.PoolClient, begin: string, job: () => Promise<T>) {
    const { stream } = client.connection
    stream.cork()
    const begun = client.query(begin)
    begun.catch(() => undefined)
    // After all promises that are ready, and so after whatever the job asks without waiting.
    process.nextTick(() => stream.uncork())
    try {
      return await job()
    } finally {
      await begun
    }
  }

  /**
   * Sends the last statement and the commit in one packet. Should the statement fail, the database makes
   * a rollback of the commit, and nothing of the transaction is left or answered.
   */
  async function commit(client: pg.PoolClient, last: pg.QueryConfig | undefined): Promise<void> {
    const { stream } = client.connection
    stream.cork()
    const written = last && client.query(last)
    const committed = client.query('commit')
    process.nextTick(() => stream.uncork())
    const [log, end] = await Promise.allSettled([written, committed])
    if (log.status === 'rejected') {
      throw new DatabaseUnavailableError('The last statement was refused', { cause: log.reason })
    }
    if (end.status === 'rejected') throw end.reason
  }

  async function transaction<T>(
    begin: string,
    job: (connection: Connection) => Promise<Ending<T>>,
    { onlyLooks = false } = {},
  ): Promise<T> {
    let client: pg.PoolClient | undefined
    let broken = false
    try {
      client = await pool.connect()
      const connection = connectionOn(client)
      const { result, last } = await beginWith(client, begin, () => job(connection))
      if (onlyLooks && last === undefined) {
        releaseAfter(client, commit(client, last))
        client = undefined
        return result
      }
      await commit(client, last)
      return result
    } catch (error) {
      broken = isUnavailable(error)
      if (client !== undefined && !broken) {
        await client.query('rollback').catch(() => {
          broken = true
        })
      }
      throw unavailableOr(error)
    } finally {
      client?.release(broken)
    }
  }

  return {
    asActor(actor, job, seeing) {
      if (seeing === 'oneLook')
        return transaction(beginAs(actor, [moment('read only')]), job, { onlyLooks: true })
      if (seeing === 'oneMoment') return again(() => transaction(beginAs(actor, [moment()]), job))
      return transaction(beginAs(actor), job)
    },
    atOneMoment: (actor, job) =>
      transaction(beginAs(actor, [moment('read only'), longPatience]), async (connection) => {
        const { rows } = await connection.execute<{ name: string }>(
          sql`select pg_export_snapshot() as name`,
        )
        const seen = `set transaction snapshot '${checkedSnapshot(rows[0]?.name)}'`
        const result = await job(connection, (write) =>
          transaction(beginAs(actor, [moment(), seen, longPatience]), async (other) => ({
            result: await write(other),
          })),
        )
        return { result }
      }),
    atTheDoor: (job) =>
      transaction(
        `begin; set local onthaal.scope = 'authentication'; ${patience}`,
        async (connection) => ({
          result: await job(connection),
        }),
      ),
    withoutActor: drizzle(pool),
    listen: (channels, heard) => listenOn(url, channels, heard),
    pool,
    close: () => pool.end(),
  }
}

/** Nobody waits for the end of what wrote nothing; the next to have the connection does. */
function releaseAfter(client: pg.PoolClient, ended: Promise<void>): void {
  ended.then(
    () => client.release(),
    () => client.release(true),
  )
}

/** Carries out once more what was overtaken, a few times at most. */
async function again<T>(run: () => Promise<T>, left = 3): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (left === 0 || !isOvertaken(error)) throw error
    return again(run, left - 1)
  }
}

/** To be said before anything is asked. */
const moment = (mode = 'read write') => `set transaction isolation level repeatable read ${mode}`

/** All at once takes longer than what somebody waits for. */
const longPatience = "set local statement_timeout = '5min'"

/** Statements that one connection remembers; filters can make more than there is room for. */
const remembered = 200

/**
 * Gives every statement a name that follows from its text, so that the database reads and plans it once
 * for each connection.
 */
function preparing(client: pg.PoolClient): pg.PoolClient {
  const names = new Map<string, string>()
  function nameOf(text: string): string | undefined {
    const known = names.get(text)
    if (known !== undefined || names.size >= remembered) return known
    const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
    names.set(text, name)
    return name
  }
  return new Proxy(client, {
    get(target, property) {
      if (property !== 'query') return Reflect.get(target, property)
      return (config: pg.QueryConfig, values: unknown[]) =>
        target.query({ ...config, name: config.name || nameOf(config.text) }, values)
    },
  })
}

/** As PostgreSQL names a moment; it goes into a statement that knows no parameters. */
function checkedSnapshot(name: string | undefined): string {
  if (name === undefined || !/^[0-9A-F-]{1,60}$/.test(name)) throw new Error('This is no snapshot')
  return name
}
