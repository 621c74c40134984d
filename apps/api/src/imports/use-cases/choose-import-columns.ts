import { columnFault } from '@onthaal/shared/imports'
import type { ImportColumns } from '@onthaal/shared/imports/schemas'
import { invalidField } from '../../errors.ts'
import {
  type ImportCommand,
  type ImportUseCaseDependencies,
  lockImport,
  type WholeImport,
} from '../import-use-cases.ts'
import { keyOfHeader } from './create-import.ts'
import { wholeImport } from './whole-import.ts'

/**
 * Says what the columns of a list hold, and remembers it for the next list with the same headers. Its rows are
 * checked from then on.
 *
 * @throws InvalidInputError when nobody could be told by name, or one field is chosen twice
 * @throws ImportNotReadyError once rows are carried out
 */
export function chooseImportColumns({ work, clock }: ImportUseCaseDependencies) {
  return (command: ImportCommand & { readonly input: ImportColumns }): Promise<WholeImport> =>
    work(command.actor, async (repositories) => {
      const { actor, importId, input } = command
      const { imports, importRows } = repositories
      const list = await lockImport(repositories, command, ['choosing', 'checked'])
      requireSound(input, list.header.length)
      const now = clock()
      const { columns, source } = input
      await imports.rememberColumns(
        { organisationId: actor.organisation.id, headerKey: keyOfHeader(list.header) },
        input,
        now,
      )
      await importRows.forgetOutcomes(list)
      await imports.update(list, {
        ...{ status: 'checking', columns, columnsFrom: 'chosen', source },
        ...{ updatedAt: now, updatedBy: actor.userId },
      })
      return wholeImport(repositories, importId, actor.organisation.id)
    })
}

function requireSound({ columns }: ImportColumns, headers: number): void {
  if (columns.length !== headers) {
    throw invalidField('columns', 'rejectedInput', 'length', 'One for each header.')
  }
  const fault = columnFault(columns.map((column) => (column === 'none' ? null : column)))
  if (fault === 'noName') {
    throw invalidField('columns', 'rejectedInput', 'noName', 'Some column has to hold names.')
  }
  if (fault === 'twice') {
    throw invalidField('columns', 'rejectedInput', 'twice', 'Two columns hold the same.')
  }
}
