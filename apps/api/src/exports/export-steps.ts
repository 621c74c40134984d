import type { Database } from '../db/database.ts'
import { createExportToDoRepository } from './export-to-do-repository.ts'
import type { ExportUseCaseDependencies } from './export-use-cases.ts'
import { carryOutExports } from './use-cases/carry-out-exports.ts'

/** What goes on with files by itself, beside the requests. */
export interface ExportSteps {
  /** Makes the files that wait, until it is told to stop. @returns how many were begun */
  readonly carryOutExports: (stop?: AbortSignal) => Promise<number>
  /** Throws away what nobody may fetch any more. @returns how many files */
  readonly tendExports: () => Promise<number>
}

/** Ties the steps to the doors in SQL that they open. */
export function createExportSteps(
  dependencies: ExportUseCaseDependencies & { readonly database: Database },
): ExportSteps {
  const toDo = createExportToDoRepository(dependencies.database)
  return {
    carryOutExports: carryOutExports({ ...dependencies, toDo }),
    tendExports: () => toDo.dropExpired(dependencies.clock()),
  }
}
