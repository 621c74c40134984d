import type { ProtocolListQuery } from '@onthaal/shared/protocols/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { InvalidInputError } from '../../errors.ts'
import { decodePlace, encodePlace, unknownPlace } from '../../list-place.ts'
import type { ProtocolRecord } from '../protocol-repository.ts'
import type { ProtocolUseCaseDependencies } from '../protocol-use-cases.ts'

interface ProtocolHits {
  readonly records: readonly ProtocolRecord[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
}

/**
 * The protocols that the actor's organisation is a party to, what ends last first.
 *
 * @throws InvalidInputError when the place is not of this list
 */
export function listProtocols({ work, clock }: ProtocolUseCaseDependencies) {
  return (actor: Actor, query: ProtocolListQuery): Promise<ProtocolHits> => {
    const place = query.after === undefined ? undefined : decodePlace(query.after, 'day')
    if (query.after !== undefined && place === undefined)
      throw new InvalidInputError([unknownPlace])
    return work(actor, async ({ protocols }) => {
      const size = query.pageSize ?? defaultPageSize
      const only = { warned: query.warned ?? false, today: belgianDay(clock()) }
      const page = await protocols.page(actor.organisation.id, only, { place, size })
      return { ...page, next: page.next && encodePlace(page.next) }
    })
  }
}
