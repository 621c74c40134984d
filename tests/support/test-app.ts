import { randomBytes } from 'node:crypto'
import { buildApp } from '@onthaal/api/src/app.ts'
import type { Config } from '@onthaal/api/src/config.ts'
import { createDependencies, type DependencyOverrides } from '@onthaal/api/src/dependencies.ts'
import type { FastifyInstance } from 'fastify'
import { type Logger, pino } from 'pino'
import { afterAll, beforeAll } from 'vitest'
import { type Client, createClient, type ETags, type Transport } from './client.ts'
import { asMaintainer } from './owner.ts'
import { createWorldDatabase } from './postgres.ts'
import type { TestDatabase } from './test-server.ts'
import { firstMoment, password, type UserName } from './world.ts'

/** A clock that stands still until a test moves it. */
interface TestClock {
  now: Date
  advance(minutes: number): void
}

export interface TestApp {
  readonly app: FastifyInstance
  readonly database: TestDatabase
  readonly clock: TestClock
  /** Somebody who is not signed in. */
  readonly nobody: Client
  /** Signs in through the API, once for each user. */
  asUser(name: UserName): Promise<Client>
  /** Signs in through the API, every time anew. */
  signIn(name: UserName): Promise<Client>
  /** A session of somebody whom the test made. */
  signInWith(username: string, password: string): Promise<Client>
  /** A program, by its secret. */
  asProgram(secret: string): Client
  /** The step that the process repeats: sends what waited for a protocol. */
  sendWaiting(): Promise<number>
  discardLeftTalks(): Promise<number>
  /** The step that the process repeats: sees to it that no child is without a chain. */
  tendChains(): Promise<number>
  /** The step that the process repeats: goes one part further with lists that are read in. */
  carryOutImports(): Promise<number>
  /** The step that the process repeats: makes the files that wait. */
  carryOutExports(stop?: AbortSignal): Promise<number>
  /** The step of every hour: throws files away that nobody may fetch any more. */
  tendExports(): Promise<number>
  /** The step that the process repeats: sends the mail whose turn it is. */
  sendNextMail(): Promise<number>
  /** The step that the process repeats: escalates what is due on a working day. */
  escalate(): Promise<number>
  /** The step that tells figures of the quarters that closed. */
  tellSafeFigures(): Promise<number>
  /** The step that the process repeats: counts months of figures anew that may have changed. */
  foldFigures(): Promise<unknown>
  /** The step of every night: counts all of them anew, and tells how many differ. */
  checkFigures(): Promise<number>
  /** The step of every hour: drops changes that are too old to be told. */
  tendLiveChanges(): Promise<number>
  /** The step that the process repeats: mails what is to be told at once. */
  mailNotices(): Promise<number>
  /** The step that the process repeats: makes the mail of the day. */
  digestNotices(): Promise<number>
  /** The step of every hour: says how many mails wait in vain. */
  tendMails(): Promise<number>
  /** The step of every day: makes room in the consultation log, and drops what was kept long enough. */
  tendLog(): Promise<void>
  /** Asks the database itself, as its owner, past row-level security. */
  rows<Row extends object>(statement: string, values?: readonly unknown[]): Promise<Row[]>
  /** Opens a real socket. @returns clients that go through it, each with connections of its own */
  listen(): Promise<{ origin: string; over(client: Client): Client }>
  close(): Promise<void>
}

export interface TestAppOptions {
  readonly config?: Partial<Config>
  readonly signInLimits?: DependencyOverrides['signInLimits']
  readonly httpLimits?: DependencyOverrides['httpLimits']
  readonly liveLimits?: DependencyOverrides['liveLimits']
  readonly exportLimits?: DependencyOverrides['exportLimits']
  readonly providerTimeoutSec?: number
  readonly logger?: Logger
  readonly demoUserIds?: DependencyOverrides['demoUserIds']
  /** A database of somebody else, who also drops it. */
  readonly database?: TestDatabase
}

/** Runs an application for the tests of one file. @returns what gives it, once they run */
export function testApp(options?: TestAppOptions): () => TestApp {
  let running: TestApp | undefined
  beforeAll(async () => {
    running = await startTestApp(options)
  })
  afterAll(() => running?.close())
  return () => {
    if (running === undefined) throw new Error('The application runs within tests only')
    return running
  }
}

/** The real application on a fresh database with the world in it. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = options.database ?? (await createWorldDatabase())
  const clock = createClock()
  const dependencies = await createDependencies(
    { ...config, ...options.config, database: { kind: 'outside', url: database.url } },
    {
      clock: () => clock.now,
      logger: options.logger ?? pino({ level: 'silent' }),
      ...(options.signInLimits === undefined ? {} : { signInLimits: options.signInLimits }),
      ...(options.exportLimits && { exportLimits: options.exportLimits }),
      ...(options.providerTimeoutSec && { providerTimeoutSec: options.providerTimeoutSec }),
      ...(options.demoUserIds && { demoUserIds: options.demoUserIds }),
      // An injected request is answered once its answer has ended, which a stream never does by itself.
      liveLimits: { lasts: 50, ...options.liveLimits },
      ...(options.httpLimits === undefined ? {} : { httpLimits: options.httpLimits }),
    },
  )
  const app = await buildApp(dependencies)
  const etags: ETags = new Map()
  const transport = injectInto(app)
  const nobody = createClient(transport, etags)
  let listening: Promise<string> | undefined
  const clients = new Map<UserName, Promise<Client>>()
  const openSession = async (name: UserName) =>
    createClient(transport, etags, await signIn(nobody, name))
  return {
    app,
    database,
    clock,
    nobody,
    asUser(name) {
      const known = clients.get(name)
      if (known !== undefined) return known
      const made = openSession(name)
      clients.set(name, made)
      return made
    },
    signIn: openSession,
    signInWith: async (username, ownPassword) =>
      createClient(transport, etags, await signIn(nobody, username, ownPassword)),
    asProgram: (secret) => createClient(transport, etags, '', `Bearer ${secret}`),
    sendWaiting: dependencies.sendWaiting,
    discardLeftTalks: dependencies.discardLeftTalks,
    tendChains: dependencies.tendChains,
    carryOutImports: dependencies.carryOutImports,
    carryOutExports: dependencies.carryOutExports,
    tendExports: dependencies.tendExports,
    sendNextMail: dependencies.sendNextMail,
    tendMails: dependencies.tendMails,
    tendLiveChanges: dependencies.tendLiveChanges,
    escalate: dependencies.escalate,
    tellSafeFigures: dependencies.tellSafeFigures,
    foldFigures: dependencies.foldAllFigures,
    checkFigures: dependencies.checkFigures,
    mailNotices: dependencies.mailNotices,
    digestNotices: dependencies.digestNotices,
    tendLog: dependencies.tendLog,
    rows: (statement, values = []) =>
      asMaintainer(
        database.ownerUrl,
        async (client) => (await client.query(statement, [...values])).rows,
      ),
    async listen() {
      listening ??= app.listen({ host: '127.0.0.1', port: 0 })
      const origin = await listening
      return { origin, over: ({ cookie }) => createClient(fetchFrom(origin), etags, cookie) }
    },
    async close() {
      await app.close()
      if (options.database === undefined) await database.drop()
    },
  }
}

const config: Config = {
  host: '127.0.0.1',
  port: 3000,
  publicUrl: 'http://onthaal.test',
  trustProxy: false,
  dataDir: '/nowhere',
  demo: true,
  secureCookies: false,
  // The clock stands still, so all that a file asks falls into one minute.
  requestLimits: { perUser: 1e9, perAddress: 1e9, perUserSearching: 1e9, perAddressGuessing: 1e9 },
  consultationYears: 10,
  unusualPersonsPerHour: 30,
  smallCellThreshold: 5,
  localAccounts: true,
  secretKey: randomBytes(32).toString('base64'),
  sessionIdleMinutes: 30,
  sessionHours: 10,
  database: { kind: 'embedded', dataDir: '/nowhere' },
}

function createClock(): TestClock {
  return {
    now: firstMoment,
    advance(minutes) {
      this.now = new Date(this.now.getTime() + minutes * 60_000)
    },
  }
}

/** @returns the new session as a `Cookie` header */
async function signIn(client: Client, username: string, typed = password): Promise<string> {
  const credentials = { username, password: typed }
  const { status, headers, text } = await client.post('/sessions', credentials)
  if (status !== 201) throw new Error(`${username} cannot sign in: ${status} ${text}`)
  return headers.get('set-cookie')?.split(';')[0] ?? ''
}

function injectInto(app: FastifyInstance): Transport {
  return async ({ method, url, headers, payload }) => {
    const response = await app.inject({
      // Whatever a test asks for: some of it is no method at all.
      method: method as 'GET',
      url,
      headers,
      ...(payload === undefined ? {} : { payload }),
    })
    const all = Object.entries(response.headers).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, String(one)] as [string, string]),
    )
    return { status: response.statusCode, headers: new Headers(all), text: response.body }
  }
}

function fetchFrom(origin: string): Transport {
  return async ({ method, url, headers, payload }) => {
    const response = await fetch(origin + url, { method, headers, body: payload ?? null })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
}
