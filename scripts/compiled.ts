import { join } from 'node:path'

/** Where Node keeps the application compiled, so that only the first start compiles it. */
export const compiledFolder = join(import.meta.dirname, '../.cache/compiled')
