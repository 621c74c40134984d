import type { NewRefusalDocument } from '@onthaal/shared/onward-referrals/schemas'
import { OnwardNotAllowedError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import {
  addOnwardEvent,
  changeOnward,
  type OnwardCommand,
  type OnwardUseCaseDependencies,
} from '../onward-use-cases.ts'
import { readDocument } from '../read-document.ts'

/**
 * Keeps the document of an enrolment that was not realised, as the desk got it.
 *
 * @throws NotFoundError when the actor may not see it
 * @throws StaleVersionError when it changed since the actor saw it
 * @throws OnwardNotAllowedError when the actor does not follow the referral, or no school refused
 * @throws InvalidInputError when it is too large, or no PDF, JPG or PNG
 */
export function addRefusalDocument(dependencies: OnwardUseCaseDependencies) {
  return (command: OnwardCommand<NewRefusalDocument>) =>
    changeOnward(dependencies, command, async (locked) => {
      const { hop, repositories, actor, now } = locked
      if (hop.status !== 'refused') throw new OnwardNotAllowedError('No school refused here.')
      await repositories.onwardReferrals.addDocument({
        partitionId: hop.partitionId,
        id: newId(),
        onwardReferralId: hop.id,
        ...readDocument(command.input.content, 'content'),
        addedAt: now,
        addedBy: actor.userId,
      })
      await repositories.onwardReferrals.update(hop, {})
      const { status } = hop
      await addOnwardEvent(locked, { event: 'addDocument', fromStatus: status, toStatus: status })
    })
}
