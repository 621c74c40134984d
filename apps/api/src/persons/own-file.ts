import type { OpenedFor } from '@onthaal/shared/consultations'
import type { Actor } from '../actor.ts'
import {
  type ConsultationRepositories,
  filePurpose,
  requirePurpose,
} from '../consultations/index.ts'
import { required } from '../errors.ts'
import type { PersonFile, PersonRepository } from './person-repository.ts'

/** A file, and for which work it is opened. */
export interface OpenedFile {
  readonly file: PersonFile
  readonly purpose: OpenedFor
}

/**
 * The file that the actor's own organisation keeps of a person, opened for their work.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export async function ownFile(
  repositories: Pick<ConsultationRepositories, 'workRelations'> & {
    readonly persons: Pick<PersonRepository, 'findOwn'>
  },
  {
    actor,
    personId,
    now,
  }: { readonly actor: Actor; readonly personId: string; readonly now: Date },
): Promise<OpenedFile> {
  const [record, purpose] = await Promise.all([
    repositories.persons.findOwn(personId, actor.organisation.id),
    filePurpose(repositories, actor, { personId, now }),
  ])
  return { file: required(record).file, purpose: requirePurpose(purpose) }
}
