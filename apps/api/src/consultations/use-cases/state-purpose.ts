import { statedUntil } from '@onthaal/shared/consultations'
import type { NewFileAccess } from '@onthaal/shared/consultations/schemas'
import type { Actor } from '../../actor.ts'
import { type InputFault, InvalidInputError, required } from '../../errors.ts'
import { type Intent, type OnceRepositories, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import type { UseCaseDependencies } from '../../work.ts'
import type { FileAccessRepository, FileAccessRow } from '../file-access-repository.ts'

interface Repositories extends OnceRepositories {
  readonly fileAccesses: FileAccessRepository
}

/**
 * Opens a file of the actor's organisation for them, to which nothing ties their work: because the person
 * stands at the counter, or by breaking the glass. It never opens the file of another organisation.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 * @throws InvalidInputError when the glass is broken without a reason in code and in words, or the other
 *   way round
 */
export function statePurpose({ work, clock }: UseCaseDependencies<Repositories>) {
  return (
    actor: Actor,
    { personId, input, intent }: { personId: string; input: NewFileAccess; intent: Intent },
  ): Promise<FileAccessRow> =>
    work(actor, async (repositories) => {
      const { fileAccesses } = repositories
      const now = clock()
      const organisationId = actor.organisation.id
      const file = required(await fileAccesses.findFile(personId, organisationId))
      const { partitionId } = file
      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const faults = faultsOf(input)
        if (faults.length > 0) throw new InvalidInputError(faults)
        const fresh = newId()
        await fileAccesses.insert({
          partitionId,
          id: fresh,
          organisationId,
          personId: file.personId,
          userId: actor.userId,
          purpose: input.purpose,
          reason: input.reason ?? null,
          explanation: input.explanation?.trim() ?? null,
          at: now,
          until: statedUntil(now),
        })
        return fresh
      })
      return required(await fileAccesses.find(partitionId, id))
    })
}

function faultsOf(input: NewFileAccess): InputFault[] {
  const isGlass = input.purpose === 'brokenGlass'
  return (['reason', 'explanation'] as const)
    .filter((name) => isGlass === (input[name] === undefined))
    .map((name) =>
      isGlass
        ? {
            issue: 'requiredInput',
            name,
            code: 'required',
            detail: 'Whoever breaks the glass says why.',
          }
        : {
            issue: 'rejectedInput',
            name,
            code: 'notAtTheCounter',
            detail: 'Whoever has the person at the counter needs no reason.',
          },
    )
}
