import type { OpenedFor } from '@onthaal/shared/consultations'
import type { Actor } from '../../actor.ts'
import {
  type ConsultationRepositories,
  filePurpose,
  requirePurpose,
  shownFile,
} from '../../consultations/index.ts'
import { required } from '../../errors.ts'
import type { PersonMergeRecord, PersonMergeRepository } from '../person-merge-repository.ts'
import type { PersonFile, PersonRepository } from '../person-repository.ts'

/** A file and what became one with it. */
export interface FileMerges {
  readonly file: PersonFile
  readonly merges: readonly PersonMergeRecord[]
}

interface Opened {
  readonly file: PersonFile
  readonly openedFor: OpenedFor
}

type Repositories = Pick<ConsultationRepositories, 'consultation' | 'workRelations'> & {
  readonly persons: PersonRepository
  readonly merges: PersonMergeRepository
}

/**
 * The own file of a person, and for which work it is open.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export async function openedFile(
  repositories: Repositories,
  { actor, personId, now }: { actor: Actor; personId: string; now: Date },
): Promise<Opened> {
  const [found, purpose] = await Promise.all([
    repositories.persons.findOwn(personId, actor.organisation.id),
    filePurpose(repositories, actor, { personId, now }),
  ])
  const { file } = required(found)
  return { file, openedFor: requirePurpose(purpose) }
}

/** What became one with a file by now, as the log tells of it. */
export async function wholeMerges(
  { merges, consultation }: Repositories,
  { file, openedFor }: Opened,
): Promise<FileMerges> {
  const found = await merges.list(file)
  consultation.note(
    shownFile(
      file,
      openedFor,
      found.map(({ other }) => other.personId),
    ),
  )
  return { file, merges: found }
}
