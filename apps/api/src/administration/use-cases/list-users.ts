import type { AdministrationListQuery } from '@onthaal/shared/administration/schemas'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { InvalidInputError } from '../../errors.ts'
import { unknownPlace } from '../../list-place.ts'
import type { AdministrationUseCaseDependencies } from '../administration-use-cases.ts'
import type { UserRecord } from '../user-repository.ts'

interface UserHits {
  readonly records: readonly UserRecord[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The users of the actor's organisation, by name.
 *
 * @throws InvalidInputError when the place is not of this list
 */
export function listUsers({ work }: AdministrationUseCaseDependencies) {
  return (actor: Actor, { after, pageSize }: AdministrationListQuery): Promise<UserHits> => {
    const place = after && Buffer.from(after, 'base64url').toString('latin1')
    if (place !== undefined && !uuid.test(place)) throw new InvalidInputError([unknownPlace])
    return work(actor, async ({ users }) => {
      const size = pageSize ?? defaultPageSize
      const { records, next } = await users.page(actor.organisation.id, { after: place, size })
      return { records, next: next && Buffer.from(next).toString('base64url') }
    })
  }
}
