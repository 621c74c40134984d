import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedDatabase, startEmbedded } from '@onthaal/api/src/db/embedded.ts'

/** Starts a PostgreSQL of our own: in a folder that is thrown away, or in one that is kept. */
export async function startServer(kept: string | undefined): Promise<EmbeddedDatabase> {
  const dataDir = kept ?? (await mkdtemp(join(tmpdir(), 'onthaal-bench-')))
  // Where root runs it without user namespaces, another user runs the server.
  if (kept === undefined) await chmod(dataDir, 0o755)
  const server = await startEmbedded({ dataDir, forTests: true })
  return {
    ...server,
    async stop() {
      await server.stop()
      if (kept === undefined) await rm(dataDir, { recursive: true, force: true })
    },
  }
}
