import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'

// Many more wrong requests than the test command makes, and others each time: `npx pnpm@12 fuzz 2000` says
// how many for each operation, FUZZ_SEED=… makes those of an earlier run again.

const [runs = '500'] = process.argv.slice(2)
const seed = process.env.FUZZ_SEED ?? String(randomInt(2 ** 31))
process.stdout.write(`FUZZ_SEED=${seed}\n`)
const { status } = spawnSync(
  process.execPath,
  [join(import.meta.dirname, 'test.ts'), 'tests/api/any-request'],
  { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed } },
)
process.exitCode = status ?? 1
