import type { FileAccess } from '@onthaal/shared/consultations/schemas'
import { present } from '../present.ts'
import type { FileAccessRow } from './file-access-repository.ts'

/** That a file is open for somebody, why, and how long. */
export function fileAccessView(row: FileAccessRow): FileAccess {
  return {
    id: row.id,
    purpose: row.purpose,
    ...present({ reason: row.reason, explanation: row.explanation }),
    at: row.at.toISOString(),
    until: row.until.toISOString(),
  }
}
