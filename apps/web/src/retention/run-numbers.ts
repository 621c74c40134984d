import type { Schemas } from '../api/client.ts'

/** @returns how many files a run let go, or would let go, whatever the reason */
export function filesIn({ files }: Pick<Schemas['RetentionRun'], 'files'>): number {
  return files.reduce((sum, { count }) => sum + count, 0)
}
