import type { AdministrationListQuery } from '@onthaal/shared/administration/schemas'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { InvalidInputError } from '../../errors.ts'
import { unknownPlace } from '../../list-place.ts'
import type { ProgramRecord } from '../program-repository.ts'
import type { ProgramUseCaseDependencies } from '../program-use-cases.ts'

interface ProgramHits {
  readonly records: readonly ProgramRecord[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The programs of the actor's organisation, the newest first; also those that are over.
 *
 * @throws InvalidInputError when the place is not of this list
 */
export function listPrograms({ work }: ProgramUseCaseDependencies) {
  return (actor: Actor, { after, pageSize }: AdministrationListQuery): Promise<ProgramHits> => {
    const place = after && Buffer.from(after, 'base64url').toString('latin1')
    if (place !== undefined && !uuid.test(place)) throw new InvalidInputError([unknownPlace])
    return work(actor, async ({ programs }) => {
      const size = pageSize ?? defaultPageSize
      const { records, next } = await programs.page(actor.organisation.id, { after: place, size })
      return { records, next: next && Buffer.from(next).toString('base64url') }
    })
  }
}
