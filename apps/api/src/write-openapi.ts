import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { documentApi } from './document-api.ts'

/** `pnpm openapi`: writes the contract from the routes. It is committed, and read in review. */
await writeFile(
  fileURLToPath(new URL('../../../packages/shared/openapi.json', import.meta.url)),
  `${JSON.stringify(await documentApi(), null, 2)}\n`,
)
