import type { PersonChangeQuery } from '@onthaal/shared/persons/schemas'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { filePurpose, requirePurpose, shownFile } from '../../consultations/index.ts'
import { required } from '../../errors.ts'
import { decodeChangePlace, encodeChangePlace } from '../change-cursor.ts'
import type { PersonChangeRecord } from '../person-change-repository.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'

export interface PersonChangeHits {
  readonly records: readonly PersonChangeRecord[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
}

/**
 * The history of the file that the actor's own organisation keeps, newest first.
 *
 * @throws NotFoundError when the organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 * @throws InvalidInputError when the place was not given out by this list
 */
export function listPersonChanges({ work, clock }: PersonUseCaseDependencies) {
  return (actor: Actor, personId: string, query: PersonChangeQuery): Promise<PersonChangeHits> =>
    work(actor, async (repositories) => {
      const { persons, personChanges, consultation } = repositories
      const organisationId = actor.organisation.id
      const size = query.pageSize ?? defaultPageSize
      const after = query.after === undefined ? undefined : decodeChangePlace(query.after)
      const [record, purpose, found] = await Promise.all([
        persons.findOwn(personId, organisationId),
        filePurpose(repositories, actor, { personId, now: clock() }),
        personChanges.page({ personId, organisationId }, { after, limit: size + 1 }),
      ])
      consultation.note(shownFile(required(record).file, requirePurpose(purpose)))
      const records = found.slice(0, size)
      const last = records.at(-1)
      const hasMore = found.length > size && last !== undefined
      return { records, next: hasMore ? encodeChangePlace(last.change) : undefined }
    })
}
