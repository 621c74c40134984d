import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { commandOf, parentOf } from '@onthaal/api/src/processes.ts'

interface Member {
  pid: number
  parent: number
  command: string
}

/** A process and everything below it, the oldest first. */
export function familyOf(ancestor: number): Member[] {
  const everybody = allPids().flatMap((pid) => {
    const parent = parentOf(pid)
    return parent === undefined ? [] : [{ pid, parent, command: commandOf(pid) ?? '' }]
  })
  const family = everybody.filter(({ pid }) => pid === ancestor)
  for (const { pid } of family) family.push(...everybody.filter(({ parent }) => parent === pid))
  return family
}

/** The process below `ancestor` whose command line fits. */
export function memberOf(ancestor: number | undefined, command: RegExp): number {
  const family = familyOf(ancestor ?? 0)
  const member = family.find((one) => command.test(one.command.trim()))
  if (!member) throw new Error(`no ${command} among ${JSON.stringify(family)}`)
  return member.pid
}

function allPids(): number[] {
  const names =
    process.platform === 'linux'
      ? readdirSync('/proc').filter((name) => /^\d+$/.test(name))
      : execFileSync('ps', ['-A', '-o', 'pid='], { encoding: 'utf8' }).trim().split('\n')
  return names.map(Number)
}
