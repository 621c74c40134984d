import { exportedLists } from '@onthaal/shared/exports'
import type { Export } from '@onthaal/shared/exports/schemas'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { ExportRow } from './export-repository.ts'

/** What somebody takes along, with the place of its file once that is there. */
export function exportView(row: ExportRow, links: Links): Export {
  const href = links.to(`/exports/${row.id}`)
  const isThere = row.state === 'direct' || row.state === 'ready'
  return {
    id: row.id,
    href,
    list: exportedLists.find((list) => row.asked[list] !== undefined) ?? 'referrals',
    format: row.format,
    state: row.state,
    fileName: row.fileName,
    createdAt: row.createdAt.toISOString(),
    total: row.total,
    totalIsExact: true,
    done: row.done,
    ...present({
      expiresAt: isThere ? row.expiresAt.toISOString() : undefined,
      file: isThere ? `${href}/file` : undefined,
    }),
  }
}
