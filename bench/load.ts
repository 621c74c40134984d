import { Pool } from 'undici'
import type { Ask } from './cases.ts'
import { quantile } from './numbers.ts'

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
  readonly asks: readonly Ask[]
  readonly cookie: string
  readonly seconds: number
  /** As many as the application has connections to its database, unless it is said. */
  readonly connections?: number
}

const usualConnections = 20

/** Asks as fast as the server answers. */
export async function putLoad(load: Load): Promise<Run> {
  const begun = performance.now()
  const times = await timesOf(load)
  const took = (performance.now() - begun) / 1000
  const at = (part: number) => quantile(times, part)
  return { perSecond: times.length / took, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** @returns how many milliseconds each answer took */
export async function timesOf({ origin, asks, cookie, seconds, ...load }: Load): Promise<number[]> {
  const { connections = usualConnections } = load
  const pool = new Pool(origin, { connections, pipelining: 1 })
  const sent = asks.map(({ path, body }) => ({
    path,
    method: body === undefined ? ('GET' as const) : ('POST' as const),
    headers: { cookie, origin, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  }))
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  let next = 0
  async function work(): Promise<void> {
    while (performance.now() < end) {
      const request = sent[next % sent.length]
      if (request === undefined) throw new Error('There is nothing to ask')
      next += 1
      const begun = performance.now()
      const { statusCode, body } = await pool.request(request)
      const text = await body.text()
      if (statusCode !== 200) throw new Error(`${request.path} answers ${statusCode}: ${text}`)
      times.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  await pool.close()
  return times
}
