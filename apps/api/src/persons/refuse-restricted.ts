import { PersonRestrictedError } from '../errors.ts'
import type { FileMeasureRepository } from './file-measure-repository.ts'

/**
 * A file under restriction is kept and read, but neither changed nor newly shared (GDPR art. 18): whoever
 * has a reason to asks the privacy officer to lift it first, who writes that reason down.
 *
 * @throws PersonRestrictedError when the file is under restriction
 */
export async function refuseRestricted(
  fileMeasures: Pick<FileMeasureRepository, 'isSet'>,
  { personId, organisationId }: { readonly personId: string; readonly organisationId: string },
): Promise<void> {
  if (await fileMeasures.isSet(personId, organisationId, 'restriction')) {
    throw new PersonRestrictedError('What may be done with this file is restricted.')
  }
}
