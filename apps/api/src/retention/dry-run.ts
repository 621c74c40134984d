import { newId } from '../ids.ts'
import { type Deciding, dueFilesOf, withFiles, workIn } from './due-files.ts'
import {
  type Keeping,
  noCounts,
  type RetentionRepository,
  type RetentionRunRow,
  type RunCounts,
} from './retention-repository.ts'

/** Who goes through the files of an organisation, by which periods. */
export interface Running extends Deciding {
  readonly organisationId: string
  readonly partitionIds: readonly string[]
  /** Nobody for the command. */
  readonly startedBy: string | null
}

/** @returns the line of the log of a run that begins */
export function beginningOf(
  { organisationId, periods, startedBy }: Running,
  { isDryRun, now }: { readonly isDryRun: boolean; readonly now: Date },
): RetentionRunRow {
  return {
    id: newId(),
    organisationId,
    isDryRun,
    startedBy,
    startedAt: now,
    finishedAt: null,
    periods,
    ...noCounts,
  }
}

/** Writes down what would go, in place of what an earlier dry run wrote down; nothing goes. */
export async function dryRun(
  retention: RetentionRepository,
  running: Running,
  clock: () => Date,
): Promise<RetentionRunRow> {
  const run = beginningOf(running, { isDryRun: true, now: clock() })
  await retention.insertRun(run)
  await retention.clearCandidates(running.organisationId)
  let counts: RunCounts = noCounts
  for (const keeping of keepingsOf(running)) {
    for await (const due of dueFilesOf(retention, keeping, running)) {
      await retention.insertCandidates(due.map((one) => ({ ...keeping, runId: run.id, ...one })))
      counts = withFiles(counts, due, workIn(due))
    }
  }
  const finished = { ...counts, finishedAt: clock() }
  await retention.updateRun(run.id, finished)
  return { ...run, ...finished }
}

/** @returns where an organisation keeps files */
export function keepingsOf({ organisationId, partitionIds }: Running): Keeping[] {
  return partitionIds.map((partitionId) => ({ organisationId, partitionId }))
}
