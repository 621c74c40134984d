import { mkdir, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cases } from './cases.ts'
import { measureDashboards } from './dashboards.ts'
import { measureDistributing } from './distributing.ts'
import { measureExporting } from './exporting.ts'
import type { Line } from './lines.ts'
import { measure, type Result } from './measure.ts'
import { toSvg } from './plot.ts'
import { settle } from './recording.ts'
import { machineFacts, type Report, toMarkdown } from './report.ts'
import { startServer } from './server.ts'
import { summariseIn } from './summary.ts'
import { prepareVolume, type Volume, within } from './volume.ts'

const { values } = parseArgs({
  options: {
    volumes: { type: 'string', default: '10000,100000,1000000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '8' },
    /** Keeps the filled databases here, for the next time. */
    data: { type: 'string' },
    /** Fills, and measures nothing. */
    fill: { type: 'boolean', default: false },
    /** Measures the figures alone, into a table of their own. */
    figures: { type: 'boolean', default: false },
  },
})
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)]
const results = join(import.meta.dirname, 'results')

/** What is no matter of requests a second. */
const others: readonly ((
  volume: Volume,
  plan: { rounds: number; seconds: number },
) => Promise<Line[]>)[] = [measureDashboards, measureExporting, measureDistributing]

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function fill(server: { url: string; ownerUrl: string }): Promise<Volume[]> {
  const volumes: Volume[] = []
  for (const asked of values.volumes.split(',').map(Number)) {
    say(`Filling a database with ${asked} referrals`)
    const volume = await prepareVolume(server, asked)
    await settle(volume.url)
    volumes.push(volume)
  }
  return volumes
}

async function bench(server: { url: string; ownerUrl: string }): Promise<Report> {
  const volumes = await fill(server)
  const [before = 0] = loadavg()
  const found: Result[] = []
  for (const one of values.figures ? [] : cases) {
    for (const volume of volumes) {
      say(`Measuring: ${one.name}, ${volume.asked} referrals`)
      found.push(await measure(one, volume, { rounds, seconds }))
    }
  }
  const lines: Line[] = []
  for (const other of values.figures ? [measureDashboards] : others) {
    for (const volume of volumes) {
      say(`Measuring: ${other.name}, ${volume.asked} referrals`)
      lines.push(...(await other(volume, { rounds, seconds })))
    }
  }
  const version = await within(server.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ version: string }>('show server_version')
    return rows[0] ? Object.values(rows[0]).join() : 'unknown'
  })
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: machineFacts(version),
    rounds,
    seconds,
    volumes: volumes.map(({ asked, rows, seconds: took }) => ({
      asked,
      rows,
      ...(took === undefined ? {} : { seconds: took }),
    })),
    results: found,
    lines,
    load: { before, after: loadavg()[0] ?? 0 },
  }
}

async function publish(report: Report): Promise<void> {
  await mkdir(results, { recursive: true })
  const { date, results: found } = report
  const name = join(results, values.figures ? `${date}-figures` : date)
  const text = toMarkdown(report)
  await writeFile(`${name}.md`, text)
  say(text)
  if (values.figures) return
  await writeFile(`${name}.json`, `${JSON.stringify(report, null, 2)}\n`)
  await writeFile(`${name}.svg`, toSvg(found, `Onthaal, measured on ${date}`))
  await summariseIn(join(import.meta.dirname, '../README.md'), report, {
    table: `bench/results/${date}.md`,
    plot: `bench/results/${date}.svg`,
  })
}

const server = await startServer(values.data)
try {
  if (values.fill) await fill(server)
  else await publish(await bench(server))
} finally {
  await server.stop()
}
