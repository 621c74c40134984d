import type {
  ColleagueLoad,
  Distribution,
  DistributionPreview,
} from '@onthaal/shared/distributions/schemas'
import { base } from './cases.ts'
import type { Line } from './lines.ts'
import { median } from './numbers.ts'
import { type Measured, signIn, startProduct, stop } from './processes.ts'
import { type Volume, within } from './volume.ts'

/** Milliseconds of each round. */
interface Times {
  readonly preview: number[]
  readonly handOut: number[]
  readonly undo: number[]
  readonly oneByOne: number[]
}

const most = 2_000

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

/**
 * Lets so much wait as one desk seldom has, what ended, as if it had come in this week; and afterwards
 * brings it back to what it was, so that the volume serves again.
 */
async function withFullQueue(
  ownerUrl: string,
  many: number,
  job: () => Promise<void>,
): Promise<void> {
  await bringBack(ownerUrl)
  await within(ownerUrl, (owner) =>
    owner.query(
      `set onthaal.scope = 'maintenance';
       create table bench_kept as
         select distinct on (r.partition_id, r.person_id, r.type, r.sender_organisation_id) r.*
         from referral r
         join desk d on d.id = r.desk_id
         join membership m on m.region_id = d.region_id
         join user_account u on u.id = m.user_id and u.username = 'leiding-agentschap'
         where r.status in ('completed', 'failed') and r.part_of is null
           and not exists (select from referral o where o.partition_id = r.partition_id
             and o.person_id = r.person_id and o.type = r.type and o.part_of is null
             and o.status in ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold'))
         limit ${2 * many};
       update referral set status = 'submitted', owner_id = null, accepted_at = null,
         first_contact_at = null, closed_at = null, acknowledged_at = null, outcome = null,
         outcome_date = null, pick_up_by = current_date + 7
       where (partition_id, id) in (select partition_id, id from bench_kept);
       analyze referral`,
    ),
  )
  try {
    await job()
  } finally {
    await bringBack(ownerUrl)
  }
}

/** Also what a run that was ended in between has left. */
async function bringBack(ownerUrl: string): Promise<void> {
  await within(ownerUrl, async (owner) => {
    const { rows } = await owner.query("select where to_regclass('bench_kept') is not null")
    if (rows.length === 0) return
    await owner.query(
      `set onthaal.scope = 'maintenance';
       update referral r set status = k.status, owner_id = k.owner_id, accepted_at = k.accepted_at,
         first_contact_at = k.first_contact_at, closed_at = k.closed_at,
         acknowledged_at = k.acknowledged_at, outcome = k.outcome, outcome_date = k.outcome_date,
         pick_up_by = k.pick_up_by
       from bench_kept k where r.partition_id = k.partition_id and r.id = k.id;
       drop table bench_kept`,
    )
    await owner.query('vacuum analyze referral')
  })
}

/** Hands many out as the manager of the agency does, and puts them back. */
async function round(product: Measured, cookie: string, many: number, times: Times): Promise<void> {
  const loads = await ask<{ items: ColleagueLoad[] }>(product, cookie, { path: '/colleagueLoads' })
  const colleagues = loads.body.items.filter(({ roles }) => roles.length > 0).map(({ id }) => id)
  const preview = await ask<DistributionPreview>(product, cookie, {
    path: '/distributions/preview',
    body: { selection: { list: { box: 'queue', status: ['submitted'] } }, colleagues },
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
  times.preview.push(preview.ms)
  times.handOut.push(made.ms)
  times.undo.push(undone.ms)
  // As the desk would do it without: each on its own page.
  const some = lines.slice(0, many / 10)
  const before = performance.now()
  for (const line of some) {
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
  times.oneByOne.push(((performance.now() - before) / some.length / 2) * many)
}

/**
 * @param many how many referrals are handed out at once
 * @returns how long that takes, and what it takes one by one
 */
export async function measureDistributing(
  volume: Volume,
  { rounds, many = 300 }: { rounds: number; many?: number },
): Promise<Line[]> {
  const times: Times = { preview: [], handOut: [], undo: [], oneByOne: [] }
  await withFullQueue(volume.ownerUrl, many, async () => {
    const product = await startProduct(volume)
    try {
      const cookie = await signIn(product.origin, 'leiding-agentschap')
      // The first round fills caches.
      await round(product, cookie, many, {
        ...{ preview: [], handOut: [], undo: [], oneByOne: [] },
      })
      for (let at = 0; at < rounds; at += 1) await round(product, cookie, many, times)
    } finally {
      await stop(product)
    }
  })
  const { asked: referrals } = volume
  const line = (what: string, some: readonly number[]) => ({
    ...{ what, referrals, unit: 'ms', digits: 0, measured: median(some) },
  })
  const slowest = (what: string, some: readonly number[]) => ({
    ...line(what, some),
    measured: Math.max(...some),
    atMost: most,
  })
  return [
    line('bulk: preview of the whole queue', times.preview),
    line(`bulk: hand out ${many}`, times.handOut),
    slowest(`bulk: hand out ${many}, slowest round`, times.handOut),
    slowest(`bulk: put ${many} back, slowest round`, times.undo),
    line(`bulk: ${many} one by one (a tenth of them, times ten)`, times.oneByOne),
  ]
}
