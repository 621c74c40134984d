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
}

/** @returns all that is kept of somebody as a shared client and that this actor may read, newest first */
export async function keptOfClients(
  { tasks, notes, trajectoryMarks }: KeptRepositories,
  file: { partitionId: string; personId: string; organisationId: string },
): Promise<KeptRows> {
  return {
    tasks: await tasks.ofFile(file),
    notes: await notes.ofFile(file),
    marks: await trajectoryMarks.ofFile(file),
  }
}
