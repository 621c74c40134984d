import type { ImportRowDecision } from '@onthaal/shared/imports/schemas'
import { invalidField } from '../../errors.ts'
import type { ImportUseCaseDependencies } from '../import-use-cases.ts'
import { changeImportRow, type ImportRowCommand } from './change-import-row.ts'
import type { WholeRow } from './list-import-rows.ts'

/**
 * Says of a row whose it is: of somebody new, of somebody with a file, or that nothing is done with it. What was said
 * before may be taken back: the row is then checked as if nobody had looked at it.
 *
 * @throws InvalidInputError when the organisation keeps no file of the person who is named
 * @throws ImportNotReadyError when the list is under way, or the row was carried out
 */
export function decideImportRow(dependencies: ImportUseCaseDependencies) {
  return (command: ImportRowCommand<ImportRowDecision>): Promise<WholeRow> =>
    changeImportRow(dependencies, command, async ({ list, repositories }, { decision, person }) => {
      if (decision === 'skip') return { outcome: 'skipped', isSomebodyNew: false }
      if (decision === 'undo') return { isSomebodyNew: false, personId: null }
      if (decision === 'new') return { isSomebodyNew: true, personId: null }
      const [file] = await repositories.importRows.filesOf(list, person ? [person] : [])
      if (file === undefined) {
        throw invalidField(
          'person',
          person === undefined ? 'requiredInput' : 'referencedResourceNotFound',
          person === undefined ? 'required' : 'unknown',
          'Name somebody of whom your organisation keeps a file.',
        )
      }
      return { isSomebodyNew: false, personId: file.personId }
    })
}
