import { setTimeout as pause } from 'node:timers/promises'
import type { ExportFormat } from '@onthaal/shared/exports'
import type { Export } from '@onthaal/shared/exports/schemas'
import { base } from './cases.ts'
import type { Line } from './lines.ts'
import { median } from './numbers.ts'
import { type Measured, memoryOf, signIn, startProduct, stop } from './processes.ts'
import { type Volume, within } from './volume.ts'

/** Longer lists are made in the background; the one that comes nearest is taken. */
const wanted = 20_000
/** Megabytes above rest. */
const most = 50

interface Taken {
  readonly rows: number
  readonly seconds: number
  /** Megabytes. */
  readonly peak: number
}

async function findDesk({ ownerUrl }: Volume): Promise<string> {
  return within(ownerUrl, async (owner) => {
    await owner.query("set onthaal.scope = 'maintenance'")
    const { rows } = await owner.query<{ id: string }>(
      `select r.desk_id as id from referral r
       join desk d on d.id = r.desk_id
       join membership m on m.region_id = d.region_id
       join user_account u on u.id = m.user_id and u.username = 'leiding-agentschap'
       where r.submitted_at is not null group by r.desk_id
       order by count(*) > $1, abs(count(*) - $1) limit 1`,
      [wanted],
    )
    if (rows[0] === undefined) throw new Error('No desk has a list')
    return rows[0].id
  })
}

async function ask<Body>(response: Promise<Response>): Promise<Body> {
  const answer = await response
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Body
}

/** Takes everything of a desk along as its manager would, and keeps nothing of it. */
async function take(
  product: Measured,
  cookie: string,
  { desk, format }: { desk: string; format: ExportFormat },
): Promise<Taken> {
  const { origin } = product
  let peak = memoryOf(product)
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(product))
  }, 100)
  try {
    const begun = performance.now()
    let made = await ask<Export>(
      fetch(`${origin}${base}/exports`, {
        method: 'POST',
        body: JSON.stringify({ format, referrals: { box: 'all', desk } }),
        headers: {
          ...{ cookie, origin, 'content-type': 'application/json' },
          'idempotency-key': crypto.randomUUID(),
        },
      }),
    )
    while (made.state === 'waiting' || made.state === 'running') {
      await pause(100)
      made = await ask<Export>(
        fetch(`${origin}${base}/exports/${made.id}`, { headers: { cookie } }),
      )
    }
    const path = `${origin}${base}/exports/${made.id}/file`
    const response = await fetch(path, { headers: { cookie } })
    if (!response.ok || response.body === null) throw new Error(`${path}: ${response.status}`)
    let bytes = 0
    for await (const some of response.body) bytes += some.length
    if (bytes === 0) throw new Error(`${path} is empty`)
    return { rows: made.total, seconds: (performance.now() - begun) / 1000, peak }
  } finally {
    clearInterval(watch)
  }
}

/** Takes a list of about {@link wanted} referrals along, as text and as a workbook, round after round. */
export async function measureExporting(
  volume: Volume,
  { rounds }: { rounds: number },
): Promise<Line[]> {
  const desk = await findDesk(volume)
  const { asked: referrals } = volume
  const lines: Line[] = []
  for (const format of ['csv', 'xlsx'] as const) {
    const product = await startProduct(volume)
    try {
      const cookie = await signIn(product.origin, 'leiding-agentschap')
      // What the process needs once is no matter of this list.
      await take(product, cookie, { desk, format })
      const idle = memoryOf(product)
      const taken: Taken[] = []
      for (let round = 0; round < rounds; round += 1) {
        taken.push(await take(product, cookie, { desk, format }))
      }
      const what = `export of ${taken[0]?.rows ?? 0} rows, ${format}`
      const seconds = median(taken.map((one) => one.seconds))
      const above = Math.max(...taken.map(({ peak }) => peak)) - idle
      lines.push({ what, referrals, measured: seconds, unit: 's' })
      lines.push({
        ...{ what: `${what}: memory above rest`, referrals, measured: above, unit: 'MB' },
        ...{ digits: 0, atMost: most },
      })
    } finally {
      await stop(product)
    }
  }
  return lines
}
