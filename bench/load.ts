import { Pool } from 'undici'

/** What one run against one server gave. */
export interface Run {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

export interface Load {
  readonly origin: string
  /** Asked in turn. */
  readonly paths: readonly string[]
  readonly cookie: string
  readonly seconds: number
}

/** As many as the application has connections to its database. */
const connections = 20

/** Asks as fast as the server answers, over {@link connections} connections. */
export async function putLoad({ origin, paths, cookie, seconds }: Load): Promise<Run> {
  const pool = new Pool(origin, { connections, pipelining: 1 })
  const times: number[] = []
  const begun = performance.now()
  const end = begun + seconds * 1000
  let next = 0
  async function work(): Promise<void> {
    while (performance.now() < end) {
      const path = paths[next % paths.length] ?? ''
      next += 1
      const sent = performance.now()
      const { statusCode, body } = await pool.request({ path, method: 'GET', headers: { cookie } })
      const text = await body.text()
      if (statusCode !== 200) throw new Error(`${path} answers ${statusCode}: ${text}`)
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  const took = (performance.now() - begun) / 1000
  await pool.close()
  times.sort((one, other) => one - other)
  const at = (part: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  return { perSecond: times.length / took, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
