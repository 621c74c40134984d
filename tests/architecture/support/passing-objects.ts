import { setImmediate as turn } from 'node:timers/promises'

/** Megabytes of a heap. */
export interface PassingObjects {
  /** What lives there all the time. */
  readonly living: number
  /** The most that it held together with what was dead and not yet collected. */
  readonly most: number
}

// As a long list that is read in: much lives for a moment, long enough to leave the young generation. To be run
// with `--expose-gc`.
const kept = Array.from({ length: 500_000 }, (_, at) => made(at))
globalThis.gc?.()
const living = megabytes()
const passing: unknown[] = []
let most = 0
for (let at = 0; at < 4_000_000; at += 1) {
  passing[at % 100_000] = made(at)
  if (at % 20_000 !== 0) continue
  most = Math.max(most, megabytes())
  await turn()
}
// Still needed, so that it lived to the end.
if (kept.length > 0) process.stdout.write(JSON.stringify({ living, most } satisfies PassingObjects))

function made(at: number) {
  return { at, cells: [at, at + 0.5, `${at}`] }
}

function megabytes(): number {
  return process.memoryUsage().heapUsed / 1024 / 1024
}
