import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Launched, launch } from '../tests/support/launch.ts'
import { askForFiles, base } from './cases.ts'
import type { Line } from './lines.ts'
import { timesOf } from './load.ts'
import { quantile } from './numbers.ts'
import { signIn, startProduct, stop } from './processes.ts'
import { type Volume, within } from './volume.ts'
import type { WritingOptions } from './writing.ts'

const perSecond = 50
/** At so many desks that no referral is picked up and put back all day long: each write reads its history. */
const desks = 24
/** Against a file. */
const most = 5
/** One after the other: nobody asks for a dashboard twenty times at once. */
const connections = 1

const pages = {
  'trend of twelve months': `${base}/figures?periods=12&measure=sent&measure=pickedUp&measure=firstContact&measure=closed`,
  'figures, this month and the one before,': `${base}/figures?grain=month`,
  'figures, this quarter and the one before,': `${base}/figures?grain=quarter`,
  'figures, this school year and the one before,': `${base}/figures?grain=schoolYear`,
}

/**
 * Asks in turn for files and for the figures of both managers while {@link perSecond} writes a second
 * arrive at the same process.
 */
export async function measureDashboards(
  volume: Volume,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Line[]> {
  const product = await startProduct(volume)
  const { origin } = product
  const script = join(import.meta.dirname, 'writing.ts')
  const cookies: string[] = []
  for (const username of await admitCounsellors(volume))
    cookies.push(await signIn(origin, username))
  const writer: WritingOptions = { origin, perSecond, cookies }
  const writing = launch(process.execPath, [script, JSON.stringify(writer)])
  try {
    const [frontDesk, agency, municipality] = [
      await signIn(origin, 'balie'),
      await signIn(origin, 'leiding-agentschap'),
      await signIn(origin, 'leiding-stad'),
    ]
    const none: readonly number[] = []
    const kinds = [
      { what: 'file', cookie: frontDesk, asks: await askForFiles(volume), times: [...none] },
      ...Object.entries(pages).flatMap(([page, path]) => [
        { what: `${page} of a region`, cookie: agency, asks: [{ path }], times: [...none] },
        {
          what: `${page} of a municipality`,
          cookie: municipality,
          asks: [{ path }],
          times: [...none],
        },
      ]),
    ]
    await untilWriting(writing)
    const [before, begun] = [writtenBy(writing), performance.now()]
    for (let round = 0; round <= rounds; round += 1) {
      for (const { cookie, asks, times } of kinds) {
        const found = await timesOf({ origin, cookie, asks, seconds: seconds / 2, connections })
        // The first round fills caches.
        if (round > 0) times.push(...found)
      }
    }
    const took = (performance.now() - begun) / 1000
    const writes = (writtenBy(writing) - before) / took
    const [file = Number.NaN, ...others] = kinds.map(({ times }) => quantile(times, 0.95))
    const { asked: referrals } = volume
    return [
      { what: 'dashboards: writes a second meanwhile', referrals, measured: writes, digits: 0 },
      { what: 'dashboards: p95 of a file meanwhile', referrals, measured: file, unit: 'ms' },
      ...kinds.slice(1).flatMap(({ what }, at) => {
        const measured = others[at] ?? Number.NaN
        return [
          { what: `${what}: p95`, referrals, measured, unit: 'ms' },
          {
            ...{ what: `${what}: p95 against that of a file`, referrals },
            ...{ measured: measured / file, atMost: most },
          },
        ]
      }),
    ]
  } finally {
    writing.child.kill()
    await writing.ended
    await stop(product)
  }
}

/**
 * Lets one counsellor of each desk sign in, with the password of the demonstration.
 *
 * @returns their usernames, as far as there is work for all
 */
async function admitCounsellors({ ownerUrl }: Volume): Promise<string[]> {
  return within(ownerUrl, async (owner) => {
    await owner.query("set onthaal.scope = 'maintenance'")
    const { rows } = await owner.query<{ id: string; username: string }>(
      `select id, username from user_account where username ~ '^loket-[0-9]+-1$' order by 2 limit $1`,
      [desks],
    )
    await owner.query(
      `insert into credential (user_id, password_hash)
       select one.id, c.password_hash from unnest($1::uuid[]) as one (id), credential c
       join user_account u on u.id = c.user_id and u.username = 'trajectbegeleider'
       on conflict do nothing`,
      [rows.map(({ id }) => id)],
    )
    return rows.map(({ username }) => username)
  })
}

/** @throws Error when nothing is written: figures that nothing disturbs would say nothing */
async function untilWriting(writing: Launched): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (writtenBy(writing) > 0) return
    await pause(100)
  }
  throw new Error(`Nothing is written:\n${writing.output()}`)
}

/** @returns how many writes there were, by the last line that says so */
function writtenBy({ output }: Launched): number {
  const counts = [...output().matchAll(/^\{"written":(\d+),/gm)]
  return Number(counts.at(-1)?.[1] ?? 0)
}
