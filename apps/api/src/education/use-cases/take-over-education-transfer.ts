import type { TakingOver } from '@onthaal/shared/education/schemas'
import { type PartialDate, precisionOf } from '@onthaal/shared/persons'
import { type Actor, roleUsed } from '../../actor.ts'
import { InvalidInputError, NotFoundError, required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { ownFile, refuseRestricted } from '../../persons/index.ts'
import { tendChain } from '../../school-clock/index.ts'
import { moveChain } from '../change-chain.ts'
import type { EducationUseCaseDependencies } from '../education-use-cases.ts'
import { requireEducation } from '../open-chain.ts'
import { lockChainOf } from '../record-proof.ts'
import { lockWaiting } from '../waiting-transfer.ts'

export interface TakeOverCommand {
  readonly actor: Actor
  readonly transferId: string
  readonly versions: readonly number[]
  readonly intent: Intent
  readonly input: TakingOver
}

/**
 * Takes a child over that moved here: from then on it is followed by the file that the municipality itself keeps,
 * made or chosen before, also when two people closed that one. What the other municipality said of it is gone.
 *
 * @throws NotFoundError when nobody moved here, or the actor does not work with schooling
 * @throws StaleVersionError when somebody changed it since
 * @throws InvalidInputError when the municipality has no such file, or one of an adult or of a child born on another day
 * @throws PersonRestrictedError when what may be done with that file is restricted
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 * @throws ChainMoveNotAllowedError when somebody took the child over already, or declined it
 */
export function takeOverEducationTransfer({ work, clock }: EducationUseCaseDependencies) {
  return ({ actor, transferId, versions, intent, input }: TakeOverCommand): Promise<void> =>
    work(actor, async (repositories) => {
      const { chains, transfers, chainEvents } = repositories
      const now = clock()
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        requireEducation(actor)
        const transfer = await lockWaiting(transfers, { transferId, versions })
        const { file } = await ownFile(repositories, {
          ...{ actor, personId: input.person, now },
        }).catch((error: unknown) => {
          throw error instanceof NotFoundError ? noFile() : error
        })
        if (areOtherDays(transfer.birthDate, file.birthDate)) throw otherChild()
        await refuseRestricted(repositories.fileMeasures, file)
        await tendChain(repositories, file, { now, isChild: true })
        const { from } = required(await transfers.find(transferId))
        const locked = await lockChainOf(repositories, file, { now, actor })
        if (locked === undefined) throw noChild()
        await transfers.takeOver(transfer, { file, at: now, by: actor.userId })
        // Proof that counts says that the child goes to school here.
        const { state, closingReason } = locked.chain
        if (state === 'closed' && closingReason !== 'proof') {
          await moveChain(locked, { move: 'reopen' }, { told: [{ event: 'reopened' }] })
        } else {
          await chains.update(locked.chain, {})
        }
        await chainEvents.add({
          ...{ partitionId: file.partitionId, id: newId(), organisationId: file.organisationId },
          ...{ personId: file.personId, event: 'takenOver', reason: null, detail: from.name },
          ...{ actorId: actor.userId, actorOrganisationId: actor.organisation.id },
          ...{ role: roleUsed(actor, 'followEducation'), at: now },
        })
        return file.personId
      })
    })
}

function noFile(): InvalidInputError {
  const detail = 'Your organisation has no such file.'
  const issue = 'referencedResourceNotFound'
  return new InvalidInputError([{ issue, name: 'person', code: 'unknown', detail }])
}

/** Whether two birth dates are known to the day, and are not the same. */
function areOtherDays(one: PartialDate | null, other: PartialDate | null): boolean {
  if (one === null || other === null) return false
  return precisionOf(one) === 'day' && precisionOf(other) === 'day' && one !== other
}

function otherChild(): InvalidInputError {
  const detail = 'Whoever moved here was born on another day.'
  return new InvalidInputError([
    { issue: 'rejectedInput', name: 'person', code: 'otherBirthDate', detail },
  ])
}

function noChild(): InvalidInputError {
  const detail = 'By this file school is not compulsory.'
  return new InvalidInputError([
    { issue: 'rejectedInput', name: 'person', code: 'noChild', detail },
  ])
}
