import { clientParties } from '@onthaal/shared/shared-clients'
import type { TrajectoryChange } from '@onthaal/shared/shared-clients/schemas'
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
 * it (decree of 7 June 2013, art. 20 §7). What is not said stays: of two who each say one thing, neither takes back
 * what the other said. Also once the referral is closed: a certificate comes long after.
 *
 * @throws NotFoundError when the actor may not see the referral, or it no longer shares its person
 * @throws ClientMoveNotAllowedError when the actor owns no referral for civic integration of this client
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function markTrajectory(dependencies: SharedClientUseCaseDependencies) {
  return (command: ClientCommand<TrajectoryChange>): Promise<WholeClient> =>
    changeClient(
      dependencies,
      command,
      async (opened, { repositories, now }) => {
        const { actor, input } = command
        const { trajectoryMarks } = repositories
        await trajectoryMarks.lock(opened.key)
        const before = await trajectoryMarks.findNewest(opened.key)
        await trajectoryMarks.insert({
          ...{ ...opened.key, id: newId() },
          hasContract: input.contract ?? before?.hasContract ?? false,
          hasCertificate: input.certificate ?? before?.hasCertificate ?? false,
          ...{ recordedAt: laterThan(before?.recordedAt, now), recordedBy: actor.userId },
        })
        return mayKnowTrajectory(opened) ? clientParties : [opened.party]
      },
      ({ mayMark }) => mayMark,
    )
}

/** The newest counts: whoever waited for somebody else began before they ended. */
function laterThan(before: Date | undefined, now: Date): Date {
  return before === undefined ? now : new Date(Math.max(now.getTime(), before.getTime() + 1))
}
