import { describe, expect, it } from 'vitest'
import { findLaunchers } from './launchers.ts'

/** Ancestors of process 100, nearest first; the nearest has number 99. */
function machineWith(...commands: string[]) {
  return {
    commandOf: (pid: number) => commands[99 - pid],
    parentOf: (pid: number) => (100 - pid < commands.length ? pid - 1 : 1),
  }
}

describe('findLaunchers', () => {
  it('watches pnpm and npx with the shells between them, and not the shell of the user', () => {
    const machine = machineWith(
      `sh -c trap 'kill' INT; node scripts/start.ts`,
      'pnpm start',
      `sh -c 'pnpm' start`,
      'npm exec pnpm@12 start',
      '-bash',
      'sshd: somebody',
    )
    expect(findLaunchers(100, machine)).toEqual([99, 98, 97, 96])
  })

  it('recognises launchers that node runs', () => {
    const machine = machineWith('/usr/bin/node /usr/lib/pnpm/bin/pnpm start', 'node /usr/bin/npx x')
    expect(findLaunchers(100, machine)).toEqual([99, 98])
  })

  it('leaves alone a shell that only had npx in its text, as over ssh', () => {
    const machine = machineWith('pnpm start', 'bash -c cd onthaal && npx pnpm@12 start &', 'sshd')
    expect(findLaunchers(100, machine)).toEqual([99])
  })

  it('finds none when node was started by hand or by a service manager', () => {
    expect(findLaunchers(100, machineWith('-zsh', 'tmux'))).toEqual([])
    expect(findLaunchers(100, machineWith('sh -c node scripts/start.ts', 'cron'))).toEqual([])
    expect(findLaunchers(100, machineWith())).toEqual([])
  })
})
