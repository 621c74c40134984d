import { clientParties } from '@onthaal/shared/shared-clients'
import type { ContactPersonChoice } from '@onthaal/shared/shared-clients/schemas'
import { invalidField } from '../../errors.ts'
import { newId } from '../../ids.ts'
import {
  type ClientCommand,
  changeClient,
  ownColleagues,
  type SharedClientUseCaseDependencies,
  type WholeClient,
} from '../shared-client-use-cases.ts'

/**
 * Says whom of the own side the other side asks first.
 *
 * @throws NotFoundError when the actor may not see the referral, or it no longer shares its person
 * @throws ClientMoveNotAllowedError when the actor does not follow the client, or nobody does any more
 * @throws PersonRestrictedError when what may be done with the file is restricted
 * @throws InvalidInputError when the colleague is none of the actor's own side who may follow the client
 */
export function chooseContactPerson(dependencies: SharedClientUseCaseDependencies) {
  return (command: ClientCommand<ContactPersonChoice>): Promise<WholeClient> =>
    changeClient(dependencies, command, async (opened, { repositories, now }) => {
      const { actor, input } = command
      const known = await ownColleagues(repositories, actor, opened)
      if (!known.some(({ id }) => id === input.colleague)) {
        throw invalidField(
          'colleague',
          'referencedResourceNotFound',
          'unknown',
          'Nobody of this side who follows the client has this id.',
        )
      }
      await repositories.clientContacts.insert({
        ...opened.key,
        ...{ id: newId(), isAboutSchool: opened.isAboutSchool, party: opened.party },
        ...{ userId: input.colleague, chosenAt: now, chosenBy: actor.userId },
      })
      return clientParties
    })
}
