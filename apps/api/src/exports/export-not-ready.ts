import { DomainError } from '../errors.ts'

/** The file is not made yet, could not be made, or shows more than whoever asked may see by now. */
export class ExportNotReadyError extends DomainError {
  readonly code = 'exportNotReady'
}
