import { setTimeout as pause } from 'node:timers/promises'
import { base } from './cases.ts'

/** What the process is told on its command line. */
export interface WritingOptions {
  readonly origin: string
  /** Of whoever picks up, each at a desk of their own. */
  readonly cookies: readonly string[]
  readonly perSecond: number
}

/**
 * Writes at an even pace until it is ended: people pick referrals of their queues up and put them back, each with its
 * event and whatever else goes along. Says once a second how many writes there were, and leaves all as it was.
 */
const { origin, cookies, perSecond } = JSON.parse(process.argv[2] ?? '') as WritingOptions

interface Waiting {
  readonly cookie: string
  readonly id: string
  version: number
}

async function send({ id, cookie }: Waiting, path: string, version: number): Promise<Response> {
  const response = await fetch(`${origin}${base}/referrals/${id}/${path}`, {
    method: 'POST',
    headers: {
      ...{ cookie, origin },
      'idempotency-key': crypto.randomUUID(),
      'if-match': `"${version}"`,
    },
  })
  await response.arrayBuffer()
  return response
}

async function findWaiting(cookie: string): Promise<Waiting[]> {
  const path = `${base}/referrals?box=queue&status=submitted&pageSize=100`
  const response = await fetch(origin + path, { headers: { cookie } })
  if (!response.ok) throw new Error(`The queue answers ${response.status}`)
  const { items } = (await response.json()) as { items: Pick<Waiting, 'id' | 'version'>[] }
  return items.map(({ id, version }) => ({ cookie, id, version }))
}

/** Not every role picks everything up: what is refused is left alone from then on. */
const queues: Waiting[][] = []
for (const cookie of cookies) queues.push(await findWaiting(cookie))
/** At all desks in turn, as it goes in a day. */
const longest = Math.max(...queues.map(({ length }) => length))
const waiting = Array.from({ length: longest }, (_, at) =>
  queues.flatMap((queue) => queue[at] ?? []),
).flat()
let written = 0
let refused = 0
let isAtWork = true
process.once('SIGTERM', () => {
  isAtWork = false
})

async function pickUpAndPutBack(one: Waiting): Promise<void> {
  const claimed = await send(one, 'claim', one.version)
  if (!claimed.ok) {
    refused += 1
    return
  }
  written += 1
  const undone = await send(one, 'acceptanceUndo', one.version + 1)
  if (!undone.ok) throw new Error(`acceptanceUndo answers ${undone.status}`)
  written += 1
  one.version += 2
  waiting.push(one)
}

const telling = setInterval(
  () => process.stdout.write(`${JSON.stringify({ written, refused })}\n`),
  1_000,
)
const begun = performance.now()
for (let pair = 0; isAtWork; pair += 1) {
  const due = begun + (pair * 2_000) / perSecond
  await pause(Math.max(0, due - performance.now()))
  const one = waiting.shift()
  // All are on their way: the pace is told by what was written.
  if (one !== undefined) void pickUpAndPutBack(one)
}
// What was picked up is put back before the process ends by itself.
clearInterval(telling)
