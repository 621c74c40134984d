import { commandOf, parentOf } from './processes.ts'

const launcher = /^(\S*\/)?(node\S* )?(\S*\/)?(npm|npx|pnpm)(\.\w+|-cli\.js)?( |$)/
const shell = /^(\S*\/)?(sh|bash|dash|zsh) -c /
const everyMs = 500

/**
 * The processes that started us and must not outlive us without us noticing: npx, pnpm and the
 * shells between them. The terminal's own shell is not among them: closing it is its own signal.
 */
export function findLaunchers(
  pid: number,
  lookUp: { commandOf: typeof commandOf; parentOf: typeof parentOf } = { commandOf, parentOf },
): number[] {
  const chain: number[] = []
  let known = 0
  for (let next = lookUp.parentOf(pid); next && next > 1; next = lookUp.parentOf(next)) {
    const command = lookUp.commandOf(next) ?? ''
    const isLauncher = launcher.test(command)
    if (!isLauncher && !shell.test(command)) break
    chain.push(next)
    if (isLauncher) known = chain.length
  }
  return chain.slice(0, known)
}

/**
 * Calls `onGone` once when a launcher disappears. A signal sent to npx alone reaches nobody below
 * it, and a child whose parent died gets another parent: that is what is looked at, since process
 * numbers are used again.
 */
export function watchLaunchers(onGone: () => void): void {
  const launchers = findLaunchers(process.pid)
  if (launchers.length === 0) return
  const children = [process.pid, ...launchers.slice(0, -1)]
  const timer = setInterval(() => {
    if (children.every((child, index) => parentOf(child) === launchers[index])) return
    clearInterval(timer)
    onGone()
  }, everyMs)
  timer.unref()
}
