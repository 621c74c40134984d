import type { ImportRowCells } from '@onthaal/shared/imports/schemas'
import { invalidField } from '../../errors.ts'
import type { ImportUseCaseDependencies } from '../import-use-cases.ts'
import { changeImportRow, type ImportRowCommand } from './change-import-row.ts'
import type { WholeRow } from './list-import-rows.ts'

/**
 * Writes a row as it should have been, and checks it again.
 *
 * @throws InvalidInputError when it has more cells than the list has headers
 * @throws ImportNotReadyError when the list is under way, or the row was carried out
 */
export function correctImportRow(dependencies: ImportUseCaseDependencies) {
  return (command: ImportRowCommand<ImportRowCells>): Promise<WholeRow> =>
    changeImportRow(dependencies, command, async ({ list }, { cells }) => {
      if (cells.length > list.header.length) {
        throw invalidField('cells', 'outOfRange', 'tooMany', 'More cells than there are headers.')
      }
      return { cells, personId: null, isSomebodyNew: false }
    })
}
