import type { NoteRepository, NoteRow } from './note-repository.ts'
import type { TaskRepository, TaskRow } from './task-repository.ts'
import type { TrajectoryMarkRepository, TrajectoryMarkRow } from './trajectory-mark-repository.ts'

export interface KeptRepositories {
  readonly tasks: Pick<TaskRepository, 'ofFile'>
  readonly notes: Pick<NoteRepository, 'ofFile'>
  readonly trajectoryMarks: Pick<TrajectoryMarkRepository, 'ofFile'>
}

/** What is kept of somebody as a client whom several organisations follow. */
export interface KeptRows {
  readonly tasks: readonly TaskRow[]
  readonly notes: readonly NoteRow[]
  readonly marks: readonly TrajectoryMarkRow[]
  /** Of a trajectory whoever sent the referral knows how it is, and not how it went. */
  readonly tellsWhen: boolean
}

/**
 * @param organisationId for which organisation
 * @returns all that is kept of somebody as a shared client and that this actor may read, newest first
 */
export async function keptOfClients(
  { tasks, notes, trajectoryMarks }: KeptRepositories,
  file: { partitionId: string; personId: string; organisationId: string },
  organisationId: string,
): Promise<KeptRows> {
  const marks = await trajectoryMarks.ofFile(file)
  const tellsWhen = organisationId !== file.organisationId
  return {
    tasks: await tasks.ofFile(file),
    notes: await notes.ofFile(file),
    ...{ marks: tellsWhen ? marks : newestOfEach(marks), tellsWhen },
  }
}

/** @param marks newest first */
function newestOfEach(marks: readonly TrajectoryMarkRow[]): TrajectoryMarkRow[] {
  const byReceiver = Map.groupBy(marks, ({ receiverOrganisationId }) => receiverOrganisationId)
  return [...byReceiver.values()].flatMap((some) => some.slice(0, 1))
}
