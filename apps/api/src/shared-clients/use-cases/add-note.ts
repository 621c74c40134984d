import { clientParties } from '@onthaal/shared/shared-clients'
import type { NewNote } from '@onthaal/shared/shared-clients/schemas'
import { newId } from '../../ids.ts'
import {
  type ClientCommand,
  changeClient,
  type SharedClientUseCaseDependencies,
  type WholeClient,
} from '../shared-client-use-cases.ts'

/**
 * Writes something down of a client, for the own side or for both. It never reaches more people afterwards.
 *
 * @throws NotFoundError when the actor may not see the referral, or it no longer shares its person
 * @throws ClientMoveNotAllowedError when the actor does not follow the client, or nobody does any more
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function addNote(dependencies: SharedClientUseCaseDependencies) {
  return (command: ClientCommand<NewNote>): Promise<WholeClient> =>
    changeClient(dependencies, command, async (opened, { repositories, now }) => {
      const { actor, input } = command
      await repositories.notes.insert({
        ...opened.key,
        ...{ id: newId(), isAboutSchool: opened.isAboutSchool },
        ...{ audience: input.audience, text: input.text.trim() },
        ...{ writtenAt: now, writtenBy: actor.userId, writtenParty: opened.party },
        withdrawnAt: null,
      })
      return input.audience === 'shared' ? clientParties : [opened.party]
    })
}
