import { setTimeout as pause } from 'node:timers/promises'
import { inspect } from 'node:util'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { announcement } from './announcement.ts'
import { buildApp } from './app.ts'
import { type Clock, systemClock } from './clock.ts'
import { type Config, readConfig } from './config.ts'
import { migrate } from './db/migrate.ts'
import { loadDemo } from './demo/load-demo.ts'
import { createDependencies } from './dependencies.ts'
import { checkPortFree, explainListenError } from './listen.ts'
import { describeError } from './logger.ts'
import { type StartedDatabase, startDatabase } from './start-database.ts'
import { StartupError } from './startup-error.ts'
import { StopRequested, watchForStop } from './stop-signal.ts'

/** How long open requests may take to finish once a stop was asked for. */
const drainMs = 10_000

const dailyMs = 24 * 60 * 60 * 1000

/** What was opened, in order; it is closed from the last to the first, so the database at the end. */
type Closers = (() => Promise<void>)[]

/** Work that must be done before the first request; it gives up when the signal is aborted. */
type Preparation = (signal: AbortSignal) => Promise<void>

/** The process from start to end. `prepare` runs beside the start of the database. */
export async function run(prepare: Preparation = async () => undefined): Promise<void> {
  // A terminal or pipe that went away must not end a drain half-way.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const stop = watchForStop()
  const closers: Closers = []
  try {
    await start(prepare, stop, closers)
    await untilAborted(stop.signal)
  } catch (error) {
    stop.abort(error)
  }
  const isClean = stop.signal.reason instanceof StopRequested
  if (isClean) say('Stopping: open requests are finished first.')
  else complain(stop.signal.reason)
  for (const close of closers.reverse()) await close().catch(complain)
  if (isClean) say('Stopped.')
  process.exit(isClean ? 0 : 1)
}

async function start(prepare: Preparation, stop: AbortController, closers: Closers): Promise<void> {
  const { signal } = stop
  const config = readConfig()
  // One for all: what is shown has to lie in the past of who looks.
  const clock = systemClock
  await checkPortFree(config)
  const preparing = prepare(signal)
  // Its failure is looked at below; until then it must not count as nobody's.
  preparing.catch(() => undefined)
  const database = await startDatabase(config)
  closers.push(() => database.stop())
  void database.lost.then(() =>
    stop.abort(new StartupError('The database server went away; start again to recover it.')),
  )
  signal.throwIfAborted()
  await bringUpToDate(config, database, clock)
  signal.throwIfAborted()
  await preparing
  signal.throwIfAborted()
  const dependencies = await createDependencies({ ...config, database: database.urls }, { clock })
  const app = await buildApp(dependencies)
  const steps: Closers = []
  const endSteps = () => Promise.all(steps.map((end) => end()))
  // What goes on beside the requests ends while these are finished, and the connections after both.
  app.addHook('onClose', async () => void (await endSteps()))
  closers.push(async () => {
    void endSteps()
    await drain(app)
  })
  steps.push(repeat(dailyMs, dependencies.tendLog, dependencies.logger))
  steps.push(repeat(hour, dependencies.sendWaiting, dependencies.logger))
  steps.push(repeat(hour, dependencies.discardLeftTalks, dependencies.logger))
  steps.push(repeat(hour, dependencies.tendChains, dependencies.logger))
  steps.push(keepUp(dependencies.carryOutImports, dependencies.logger))
  steps.push(keepUp(dependencies.carryOutExports, dependencies.logger))
  steps.push(repeat(hour, dependencies.tendExports, dependencies.logger))
  steps.push(repeat(quarter, dependencies.escalate, dependencies.logger))
  steps.push(repeat(quarter, dependencies.digestNotices, dependencies.logger))
  steps.push(keepUp(dependencies.mailNotices, dependencies.logger))
  steps.push(repeat(hour, dependencies.tellSafeFigures, dependencies.logger))
  // Who writes all day is marked again at once: counting that anew takes no more than a share of the time of all others.
  const foldSome = (stop: AbortSignal) => dependencies.foldFigures(stop).then(() => 0)
  const thrifty = (took: number) => Math.max(lookAgain, took * 60)
  steps.push(keepUp(foldSome, dependencies.logger, thrifty))
  steps.push(repeat(hour, dependencies.checkFiguresAtNight, dependencies.logger, 'later'))
  steps.push(repeat(hour, dependencies.tendMails, dependencies.logger))
  steps.push(repeat(hour, dependencies.tendLiveChanges, dependencies.logger))
  steps.push(keepUp(dependencies.sendNextMail, dependencies.logger))
  signal.throwIfAborted()
  await app.listen({ host: config.host, port: config.port }).catch((error: unknown) => {
    throw explainListenError(error, config)
  })
  say(announcement(config.publicUrl, config.demo))
}

async function bringUpToDate(
  { demo }: Config,
  { urls }: StartedDatabase,
  clock: Clock,
): Promise<void> {
  const { url, ownerUrl } = urls
  if (!ownerUrl) return
  await migrate({ ownerUrl, applicationRole: decodeURIComponent(new URL(url).username) })
  if (demo) await loadDemo({ ownerUrl, now: clock() })
}

const hour = 3_600_000
const quarter = hour / 4

/**
 * Runs a step every so often, and now or not before the first pause is over.
 *
 * @returns what ends that, once a step that is under way is done
 */
function repeat(
  pause: number,
  step: () => Promise<unknown>,
  logger: Logger,
  first: 'now' | 'later' = 'now',
): () => Promise<void> {
  let running = Promise.resolve()
  const run = () => {
    running = running.then(step).then(
      () => undefined,
      (error: unknown) => logger.error({ err: error }, 'a repeated step failed'),
    )
  }
  if (first === 'now') run()
  const timer = setInterval(run, pause)
  return () => {
    clearInterval(timer)
    return running
  }
}

/** How soon work that somebody left is seen, in milliseconds. */
const lookAgain = 1_000

/**
 * Runs a step again and again, with a pause as soon as it finds nothing to do.
 *
 * @returns what ends that, once a step that is under way is done
 */
function keepUp(
  step: (stop: AbortSignal) => Promise<number>,
  logger: Logger,
  restAfter: (tookMs: number) => number = () => lookAgain,
): () => Promise<void> {
  const stop = new AbortController()
  const run = async () => {
    while (!stop.signal.aborted) {
      const begun = performance.now()
      const done = await step(stop.signal).catch((error: unknown) => {
        logger.error({ err: error }, 'a repeated step failed')
        return 0
      })
      if (done > 0) continue
      const rest = restAfter(performance.now() - begun)
      await pause(rest, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  }
  const running = run()
  return () => {
    stop.abort()
    return running
  }
}

async function drain(app: FastifyInstance): Promise<void> {
  const impatience = setTimeout(() => app.server.closeAllConnections(), drainMs)
  // A connection whose request ends during the drain would be kept alive for the next one.
  const sweep = setInterval(() => app.server.closeIdleConnections(), 50)
  await app.close()
  clearInterval(sweep)
  clearTimeout(impatience)
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** What a person can act on comes without a stack trace; anything else is a defect and keeps it. */
function complain(error: unknown): void {
  const isForPeople = error instanceof StartupError
  const text = isForPeople ? error.message : inspect(describeError(error), { depth: 5 })
  process.stderr.write(`${text}\n`)
}

if (import.meta.main) await run()
