import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cases } from './cases.ts'
import { measure, type Result } from './measure.ts'
import { machineFacts, type Report, toMarkdown } from './report.ts'
import { startServer } from './server.ts'
import { prepareVolume, type Volume, within } from './volume.ts'

const { values } = parseArgs({
  options: {
    volumes: { type: 'string', default: '10000,1000000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '8' },
    /** Keeps the filled databases here, for the next time. */
    data: { type: 'string' },
  },
})
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)]
const results = join(import.meta.dirname, 'results')

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function bench(server: { url: string; ownerUrl: string }): Promise<Report> {
  const volumes: Volume[] = []
  const found: Result[] = []
  for (const asked of values.volumes.split(',').map(Number)) {
    say(`Filling a database with ${asked} referrals`)
    volumes.push(await prepareVolume(server, asked))
  }
  for (const one of cases) {
    for (const volume of volumes) {
      say(`Measuring: ${one.name}, ${volume.asked} referrals`)
      found.push(await measure(one, volume, { rounds, seconds }))
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
  }
}

const server = await startServer(values.data)
try {
  const report = await bench(server)
  await mkdir(results, { recursive: true })
  const name = join(results, report.date)
  await writeFile(`${name}.json`, `${JSON.stringify(report, null, 2)}\n`)
  const text = toMarkdown(report)
  await writeFile(`${name}.md`, text)
  say(text)
} finally {
  await server.stop()
}
