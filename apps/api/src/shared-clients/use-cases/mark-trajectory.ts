import { clientParties } from '@onthaal/shared/shared-clients'
import type { TrajectoryMarks } from '@onthaal/shared/shared-clients/schemas'
import { newId } from '../../ids.ts'
import {
  type ClientCommand,
  changeClient,
  mayKnowTrajectory,
  type SharedClientUseCaseDependencies,
  type WholeClient,
} from '../shared-client-use-cases.ts'

/**
 * Says of a trajectory whether there is a contract and a certificate, which is all that a municipality may know of
 * it (decree of 7 June 2013, art. 20 §7). Also once the referral is closed: a certificate comes long after.
 *
 * @throws NotFoundError when the actor may not see the referral, or it no longer shares its person
 * @throws ClientMoveNotAllowedError when the actor owns no referral for civic integration of this client
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function markTrajectory(dependencies: SharedClientUseCaseDependencies) {
  return (command: ClientCommand<TrajectoryMarks>): Promise<WholeClient> =>
    changeClient(
      dependencies,
      command,
      async (opened, { repositories, now }) => {
        const { actor, input } = command
        await repositories.trajectoryMarks.insert({
          ...{ ...opened.key, id: newId() },
          ...{ hasContract: input.contract, hasCertificate: input.certificate },
          ...{ recordedAt: now, recordedBy: actor.userId },
        })
        return mayKnowTrajectory(opened) ? clientParties : [opened.party]
      },
      ({ mayMark }) => mayMark,
    )
}
