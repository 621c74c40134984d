import type { NewHandover } from '@onthaal/shared/organisations/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import type { InputFault } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { refuseFaults } from '../organisations-faults.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'

/**
 * Offers a part of the actor's municipality to another one. Nothing changes before an administrator there
 * takes it.
 *
 * @returns the parts of the municipality, and its offers as they are now
 * @throws InvalidInputError when the part is not the actor's municipality's, or on offer already, or the
 *   other one is no other municipality
 */
export function offerHandover({ work, clock }: OrganisationsUseCaseDependencies) {
  return (actor: Actor, input: NewHandover, intent: Intent) =>
    work(actor, async (repositories) => {
      const { handovers, rightsChanges } = repositories
      const own = actor.organisation.id
      const now = clock()
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const part = (await handovers.partitionsOf(own)).find(({ id }) => id === input.partition)
        const to = input.to === own ? undefined : await handovers.findMunicipality(input.to)
        refuseFaults([
          ...(part === undefined
            ? [unknown('partition', 'Your municipality has no such part.')]
            : []),
          ...(part && (await handovers.isOffered(part.id)) ? [offered] : []),
          ...(to === undefined ? [unknown('to', 'There is no such other municipality.')] : []),
        ])
        const id = newId()
        await handovers.insert({
          ...{ id, partitionId: input.partition, status: 'offered', version: 1 },
          ...{ fromOrganisationId: own, toOrganisationId: input.to },
          ...{ offeredAt: now, offeredBy: actor.userId, decidedAt: null, decidedBy: null },
        })
        const subject = { id: input.partition, name: part?.name ?? '' }
        const after = { to: to?.name }
        await rightsChanges.add(rightsChange(actor, 'handoverOffered', subject, { after }, now))
        return id
      })
      return { partitions: await handovers.partitionsOf(own), records: await handovers.list(own) }
    })
}

function unknown(name: string, detail: string): InputFault {
  return { issue: 'referencedResourceNotFound', name, code: 'unknown', detail }
}

const offered: InputFault = {
  issue: 'rejectedInput',
  name: 'partition',
  code: 'offered',
  detail: 'This part is on offer already.',
}
