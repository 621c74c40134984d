import { setTimeout as pause } from 'node:timers/promises'
import { base } from './cases.ts'

/** What the process is told on its command line. */
export interface WritingOptions {
  readonly origin: string
  readonly cookie: string
  readonly perSecond: number
}

/**
 * Writes at an even pace until it is ended: somebody picks referrals of their queue up and puts them back,
 * each with its event and whatever else goes along. Says once a second how many writes there were.
 */
const { origin, cookie, perSecond } = JSON.parse(process.argv[2] ?? '') as WritingOptions

interface Waiting {
  readonly id: string
  version: number
}

async function send(path: string, version: number): Promise<Response> {
  const response = await fetch(`${origin}${base}/referrals/${path}`, {
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

/** So many that none is picked up and put back all day long: each write reads the history of its referral. */
const most = 2_000

async function findWaiting(): Promise<Waiting[]> {
  const found: Waiting[] = []
  let page: string | undefined =
    `${origin}${base}/referrals?box=queue&status=submitted&pageSize=100`
  while (page !== undefined && found.length < most) {
    const response = await fetch(page, { headers: { cookie } })
    if (!response.ok) throw new Error(`The queue answers ${response.status}`)
    const { items, next } = (await response.json()) as { items: Waiting[]; next?: string }
    found.push(...items.map(({ id, version }) => ({ id, version })))
    page = next && origin + new URL(next).pathname + new URL(next).search
  }
  return found
}

/** Not every role picks everything up: what is refused is left alone from then on. */
const waiting = await findWaiting()
let written = 0
let refused = 0

async function pickUpAndPutBack(one: Waiting): Promise<void> {
  const claimed = await send(`${one.id}/claim`, one.version)
  if (!claimed.ok) {
    refused += 1
    return
  }
  written += 1
  const undone = await send(`${one.id}/acceptanceUndo`, one.version + 1)
  if (!undone.ok) throw new Error(`acceptanceUndo answers ${undone.status}`)
  written += 1
  one.version += 2
  waiting.push(one)
}

setInterval(() => process.stdout.write(`${JSON.stringify({ written, refused })}\n`), 1_000)
const begun = performance.now()
for (let pair = 0; ; pair += 1) {
  const due = begun + (pair * 2_000) / perSecond
  await pause(Math.max(0, due - performance.now()))
  const one = waiting.shift()
  // All are on their way: the pace is told by what was written.
  if (one !== undefined) void pickUpAndPutBack(one)
}
