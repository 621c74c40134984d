import { run } from '../apps/api/src/main.ts'
import { buildWebWhenChanged } from './build-web.ts'

await run(buildWebWhenChanged)
