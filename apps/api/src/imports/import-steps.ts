import type { Database } from '../db/database.ts'
import { createWaitingRepository } from '../referrals/index.ts'
import { createImportToDoRepository } from './import-to-do-repository.ts'
import type { ImportUseCaseDependencies } from './import-use-cases.ts'
import { carryOutImports } from './use-cases/carry-out-imports.ts'

/** What goes on with lists by itself, beside the requests. */
export interface ImportSteps {
  /** Goes one part further with the lists that are under way. @returns how many moved */
  readonly carryOutImports: () => Promise<number>
}

/** Ties the step to the door in SQL that it opens. */
export function createImportSteps(
  dependencies: ImportUseCaseDependencies & { readonly database: Database },
): ImportSteps {
  const toDo = createImportToDoRepository(dependencies.database)
  const actors = createWaitingRepository(dependencies.database)
  return {
    carryOutImports: carryOutImports({ ...dependencies, toDo, actors }),
  }
}
