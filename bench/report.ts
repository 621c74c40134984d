import { cpus, totalmem } from 'node:os'
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
}

/** Budgets of the design: ours against bare, and the large volume against the small one. */
const leastRatio = 0.7
const mostGrowth = 1.3
const memory = { atRest: 200, underLoad: 350 }

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
  const { date, machine, rounds, seconds, volumes, results } = report
  const facts = Object.entries(machine).map(([name, value]) => `${name} ${value}`)
  return [
    `# Measured on ${date}`,
    '',
    `${facts.join(', ')}. ${rounds} rounds of ${seconds} s for each server in turn, 20 connections; medians.`,
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
    ...results.flatMap(budgetsOf),
    ...growthOf(results),
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

function budgetsOf({ name, referrals, ratio, atRest, underLoad }: Result): string[] {
  return [
    line(`${name}: requests/s against bare`, referrals, ratio, leastRatio, ratio >= leastRatio),
    line(`${name}: memory at rest, MB`, referrals, atRest, memory.atRest, atRest <= memory.atRest),
    line(
      `${name}: memory under load, MB`,
      referrals,
      underLoad,
      memory.underLoad,
      underLoad <= memory.underLoad,
    ),
  ]
}

/** How much slower each case is at the largest volume than at the smallest. */
function growthOf(results: readonly Result[]): string[] {
  const names = [...new Set(results.map(({ name }) => name))]
  return names.flatMap((name) => {
    const own = results.filter((result) => result.name === name)
    const [small, large] = [own[0], own.at(-1)]
    if (small === undefined || large === undefined || small === large) return []
    const growth = large.product.p95 / small.product.p95
    const what = `${name}: p95 against that at ${small.referrals}`
    return [line(what, large.referrals, growth, mostGrowth, growth <= mostGrowth)]
  })
}

function line(what: string, referrals: number, measured: number, allowed: number, kept: boolean) {
  const digits = measured > 10 ? 0 : 2
  return `| ${what} | ${referrals} | ${measured.toFixed(digits)} | ${allowed} | ${kept ? 'kept' : '**broken**'} |`
}

function percent(part: number): string {
  return `${(part * 100).toFixed(0)} %`
}
