import type { Case } from './cases.ts'
import { putLoad, type Run } from './load.ts'
import { median } from './numbers.ts'
import { type Measured, memoryOf, signIn, startBare, startProduct, stop } from './processes.ts'
import { record } from './recording.ts'
import type { Volume } from './volume.ts'

export interface Plan {
  /** At least five, so that a median says something. */
  readonly rounds: number
  readonly seconds: number
}

/** What one case at one volume gave: medians over the rounds. */
export interface Result {
  readonly name: string
  readonly referrals: number
  readonly product: Run
  /** The same statements from `pg` and `node:http`. */
  readonly bare: Run
  /** The query alone, without session, transaction and actor. */
  readonly alone: Run
  /** Requests a second of ours against the bare server, within one round. */
  readonly ratio: number
  /** Of the bare server against the query alone: what session, transaction and actor leave. */
  readonly actorRatio: number
  /** Megabytes. */
  readonly atRest: number
  readonly underLoad: number
}

/** Runs the three servers in turn, round after round: what else the machine does strikes them alike. */
export async function measure(one: Case, volume: Volume, plan: Plan): Promise<Result> {
  const asks = await one.asks(volume)
  const product = await startProduct(volume)
  const started: Measured[] = [product]
  try {
    const cookie = await signIn(product.origin, one.username)
    const recordings = await record(volume.url, asks.slice(0, one.recorded), cookie)
    const bare = await startBare(volume.url, recordings, false)
    started.push(bare)
    const alone = await startBare(volume.url, recordings, true)
    started.push(alone)
    const atRest = memoryOf(product)
    let underLoad = atRest
    const servers = [product, bare, alone]
    const run = async (server: Measured, seconds: number) => {
      const watch = setInterval(() => {
        underLoad = Math.max(underLoad, memoryOf(product))
      }, 500)
      try {
        return await putLoad({ origin: server.origin, asks, cookie, seconds })
      } finally {
        clearInterval(watch)
      }
    }
    for (const server of servers) await run(server, plan.seconds / 2)
    const rounds: Run[][] = []
    for (let round = 0; round < plan.rounds; round += 1) {
      const runs: Run[] = []
      for (const server of servers) runs.push(await run(server, plan.seconds))
      rounds.push(runs)
    }
    return { name: one.name, referrals: volume.asked, ...sumUp(rounds), atRest, underLoad }
  } finally {
    for (const server of started) await stop(server)
  }
}

function sumUp(rounds: readonly Run[][]) {
  const of = (server: number) => medianRun(rounds.flatMap((runs) => runs[server] ?? []))
  const against = (one: number, other: number) =>
    median(rounds.map((runs) => (runs[one]?.perSecond ?? 0) / (runs[other]?.perSecond ?? 1)))
  return {
    product: of(0),
    bare: of(1),
    alone: of(2),
    ratio: against(0, 1),
    actorRatio: against(1, 2),
  }
}

function medianRun(runs: readonly Run[]): Run {
  const of = (what: keyof Run) => median(runs.map((run) => run[what]))
  return { perSecond: of('perSecond'), p50: of('p50'), p95: of('p95'), p99: of('p99') }
}
