import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type {
  ColleagueLoad,
  Distribution,
  DistributionPreview,
} from '@onthaal/shared/distributions/schemas'
import { type Measured, signIn, startProduct, stop } from './processes.ts'
import { startServer } from './server.ts'
import { prepareVolume, within } from './volume.ts'

const { values } = parseArgs({
  options: {
    referrals: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
    /** How many referrals are handed out at once. */
    many: { type: 'string', default: '300' },
    data: { type: 'string' },
  },
})
const [referrals, rounds, many] = [values.referrals, values.rounds, values.many].map(Number) as [
  number,
  number,
  number,
]
const most = 2_000
const base = '/api/onthaal/v1'

interface Answer<Body> {
  readonly body: Body
  readonly ms: number
}

/** Sends one request. @returns its answer, and how long it took */
async function ask<Body>(
  { origin }: Measured,
  cookie: string,
  { path, body, version }: { path: string; body?: object; version?: number },
): Promise<Answer<Body>> {
  const begun = performance.now()
  const isRead = body === undefined && version === undefined
  const response = await fetch(`${origin}${base}${path}`, {
    method: isRead ? 'GET' : 'POST',
    ...(body && { body: JSON.stringify(body) }),
    headers: {
      ...{ cookie, origin },
      ...(body && { 'content-type': 'application/json' }),
      ...(!isRead && { 'idempotency-key': crypto.randomUUID() }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`)
  return { body: JSON.parse(text), ms: performance.now() - begun }
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Lets so much wait as one desk seldom has: what ended, as if it had come in this week. */
async function fillQueue(ownerUrl: string): Promise<void> {
  await within(ownerUrl, async (owner) => {
    await owner.query("set onthaal.scope = 'maintenance'")
    await owner.query(
      `update referral set status = 'submitted', owner_id = null, accepted_at = null,
         first_contact_at = null, closed_at = null, acknowledged_at = null, outcome = null,
         outcome_date = null, pick_up_by = current_date + 7
       where (partition_id, id) in (
         select distinct on (r.partition_id, r.person_id, r.type, r.sender_organisation_id)
           r.partition_id, r.id
         from referral r
         join desk d on d.id = r.desk_id
         join membership m on m.region_id = d.region_id
         join user_account u on u.id = m.user_id and u.username = 'leiding-agentschap'
         where r.status in ('completed', 'failed') and r.part_of is null
           and not exists (select from referral o where o.partition_id = r.partition_id
             and o.person_id = r.person_id and o.type = r.type and o.part_of is null
             and o.status in ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold'))
         limit ${2 * many})`,
    )
    await owner.query('analyze referral')
  })
}

const server = await startServer(values.data)
try {
  const volume = await prepareVolume(server, referrals)
  await fillQueue(volume.ownerUrl)
  const product = await startProduct(volume)
  const cookie = await signIn(product.origin, 'leiding-agentschap')
  const loads = await ask<{ items: ColleagueLoad[] }>(product, cookie, { path: '/colleagueLoads' })
  const colleagues = loads.body.items.filter(({ roles }) => roles.length > 0).map(({ id }) => id)
  const list = { box: 'queue', status: ['submitted'] }
  const times: Record<'preview' | 'handOut' | 'undo' | 'oneByOne', number[]> = {
    ...{ preview: [], handOut: [], undo: [], oneByOne: [] },
  }
  // The first round fills caches.
  for (let round = 0; round <= rounds; round += 1) {
    const preview = await ask<DistributionPreview>(product, cookie, {
      path: '/distributions/preview',
      body: { selection: { list }, colleagues },
    })
    const lines = preview.body.lines.slice(0, many)
    if (lines.length < many) throw new Error(`There are only ${lines.length} to hand out`)
    const made = await ask<Distribution>(product, cookie, {
      path: '/distributions',
      body: { reason: 'workload', explanation: 'Meting.', lines },
    })
    const got = made.body.colleagues.reduce((sum, one) => sum + one.got, 0)
    if (got !== many) throw new Error(`Handed out ${got}`)
    const { id, version } = made.body
    const undone = await ask<Distribution>(product, cookie, {
      path: `/distributions/${id}/undoing`,
      version,
    })
    if (undone.body.undone?.restored !== many) throw new Error('Not everything was put back')
    // As the desk would do it without: each on its own page.
    const before = performance.now()
    for (const line of lines.slice(0, many / 10)) {
      await ask(product, cookie, {
        path: `/referrals/${line.referral}/assignment`,
        body: { owner: line.to },
        version: line.version + 2,
      })
      await ask(product, cookie, {
        path: `/referrals/${line.referral}/acceptanceUndo`,
        version: line.version + 3,
      })
    }
    const single = ((performance.now() - before) / (many / 10) / 2) * many
    if (round === 0) continue
    times.preview.push(preview.ms)
    times.handOut.push(made.ms)
    times.undo.push(undone.ms)
    times.oneByOne.push(single)
  }
  await stop(product)
  const date = new Date().toISOString().slice(0, 10)
  const row = (what: string, some: readonly number[]) =>
    `| ${what} | ${quantile(some, 0.5).toFixed(0)} | ${Math.max(...some).toFixed(0)} |`
  const slowest = Math.max(...times.handOut)
  const ratio = quantile(times.oneByOne, 0.5) / quantile(times.handOut, 0.5)
  const text = [
    `# Handing out ${many} referrals, measured on ${date}`,
    '',
    `${referrals} referrals, ${rounds} rounds after one that fills caches; each round hands the same out and puts it back.`,
    '',
    '| What | median ms | slowest ms |',
    '|---|---:|---:|',
    row('preview of the whole queue', times.preview),
    row(`hand out ${many}`, times.handOut),
    row(`put ${many} back`, times.undo),
    row(`${many} one by one (a tenth of them, times ten)`, times.oneByOne),
    '',
    `Load of the machine ${loadavg()[0]?.toFixed(1)}, on ${availableParallelism()} processors.`,
    '',
    `At most ${most} ms: ${slowest <= most ? 'kept' : '**broken**'}. One by one takes ${ratio.toFixed(1)} times as long.`,
    '',
  ].join('\n')
  const results = join(import.meta.dirname, 'results')
  await mkdir(results, { recursive: true })
  await writeFile(join(results, `${date}-bulk.md`), text)
  process.stdout.write(text)
} finally {
  await server.stop()
}
