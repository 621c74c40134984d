import { cpus, totalmem } from 'node:os'
import { budgetLines } from './budgets.ts'
import { isKept, type Line } from './lines.ts'
import type { Result } from './measure.ts'
import type { Volume } from './volume.ts'

/** What was measured, where and when. */
export interface Report {
  readonly date: string
  readonly machine: Readonly<Record<string, string | number>>
  readonly rounds: number
  readonly seconds: number
  readonly volumes: readonly Pick<Volume, 'asked' | 'rows' | 'seconds'>[]
  readonly results: readonly Result[]
  /** What is no matter of requests a second. */
  readonly lines: readonly Line[]
  /** How many processes ran or waited to, before and after. */
  readonly load: { readonly before: number; readonly after: number }
}

export function machineFacts(postgres: string): Report['machine'] {
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    'memory, GB': Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    postgresql: postgres,
  }
}

/** The report for people: red results stay in. */
export function toMarkdown(report: Report): string {
  const { date, machine, rounds, seconds, volumes, results, lines, load } = report
  const facts = Object.entries(machine).map(([name, value]) => `${name} ${value}`)
  return [
    `# Measured on ${date}`,
    '',
    `${facts.join(', ')}. ${rounds} rounds of ${seconds} s for each server in turn, 20 connections; medians. Load of the machine ${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after.`,
    '',
    '| Referrals | People | Events | Municipalities | Desks | Filled in |',
    '|---:|---:|---:|---:|---:|---:|',
    ...volumes.map(
      ({ rows, seconds: took }) =>
        `| ${rows.referrals} | ${rows.people} | ${rows.events} | ${rows.municipalities} | ${rows.desks} | ${took === undefined ? 'before' : `${took.toFixed(0)} s`} |`,
    ),
    '',
    '| What | Referrals | Server | Requests/s | p50 ms | p95 ms | p99 ms |',
    '|---|---:|---|---:|---:|---:|---:|',
    ...results.flatMap(linesOf),
    '',
    '| Budget | Referrals | Measured | Allowed | |',
    '|---|---:|---:|---:|---|',
    ...[...budgetLines(results), ...lines].map(budgetLine),
    '',
    ...results.map(
      ({ name, referrals, actorRatio }) =>
        `Session, transaction and actor leave ${percent(actorRatio)} of the requests/s of the query alone (${name}, ${referrals}).`,
    ),
    '',
  ].join('\n')
}

function linesOf({ name, referrals, ...of }: Result): string[] {
  const servers = [
    ['Onthaal', of.product],
    ['bare, same statements', of.bare],
    ['bare, query alone', of.alone],
  ] as const
  return servers.map(
    ([server, { perSecond, p50, p95, p99 }]) =>
      `| ${name} | ${referrals} | ${server} | ${perSecond.toFixed(0)} | ${[p50, p95, p99].map((time) => time.toFixed(1)).join(' | ')} |`,
  )
}

/** Red stays in. */
export function budgetLine(line: Line): string {
  const { what, referrals, measured, unit = '', digits = 2, atMost, atLeast } = line
  const allowed = [
    atLeast === undefined ? '' : `≥ ${atLeast}`,
    atMost === undefined ? '' : `≤ ${atMost}`,
  ]
  const verdict = { true: 'kept', false: '**broken**', undefined: '' }[`${isKept(line)}`]
  return `| ${what} | ${referrals} | ${measured.toFixed(digits)} ${unit} | ${allowed.join('')} | ${verdict} |`
}

function percent(part: number): string {
  return `${(part * 100).toFixed(0)} %`
}
