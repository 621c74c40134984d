import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The command line of a process, or nothing when there is no such process. */
export function commandOf(pid: number): string | undefined {
  return processFact(pid, 'command')
}

/** The parent of a process, or nothing when there is no such process. */
export function parentOf(pid: number): number | undefined {
  const parent = processFact(pid, 'ppid')
  return parent === undefined ? undefined : Number(parent)
}

function processFact(pid: number, fact: 'command' | 'ppid'): string | undefined {
  try {
    return process.platform === 'linux' ? fromProc(pid, fact) : fromPs(pid, fact)
  } catch {
    return undefined
  }
}

function fromProc(pid: number, fact: 'command' | 'ppid'): string | undefined {
  if (fact === 'command') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  // The name in parentheses may hold anything, so count from the last parenthesis.
  const [, , ppid] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, ')').split(' ')
  return ppid
}

function fromPs(pid: number, fact: 'command' | 'ppid'): string {
  const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore']
  return execFileSync('ps', ['-o', `${fact}=`, '-p', String(pid)], {
    encoding: 'utf8',
    stdio,
  }).trim()
}
