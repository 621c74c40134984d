import type { Schemas } from '../api/client.ts'

export type Import = Schemas['Import']
export type ImportRow = Schemas['ImportRow']
export type ImportOutcome = NonNullable<ImportRow['outcome']>

/** Whether the server goes on with a list by itself. */
export function isUnderWay({ status }: Pick<Import, 'status'>): boolean {
  return status === 'checking' || status === 'running'
}

/** How many rows would be carried out once it is started. */
export function rowsToCarryOut({ counts }: Import): number {
  return counts.ready + counts.known + counts.repeated
}

/**
 * Whether what was said of a row may be taken back. Whoever is known is so by a number, or because somebody said
 * so: looking again then changes the second alone.
 */
export function mayBeTakenBack({
  outcome,
  isSomebodyNew,
}: Pick<ImportRow, 'outcome' | 'isSomebodyNew'>): boolean {
  if (outcome === 'added' || outcome === 'linked') return false
  return outcome === 'skipped' || outcome === 'known' || isSomebodyNew
}
