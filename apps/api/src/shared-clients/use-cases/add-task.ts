import { type ClientParty, clientParties } from '@onthaal/shared/shared-clients'
import type { NewTask } from '@onthaal/shared/shared-clients/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { invalidField } from '../../errors.ts'
import { newId } from '../../ids.ts'
import {
  type ClientCommand,
  changeClient,
  type OpenedClient,
  ownColleagues,
  type SharedClientRepositories,
  type SharedClientUseCaseDependencies,
  type WholeClient,
} from '../shared-client-use-cases.ts'

/**
 * Writes down what one of both sides is to do for a client, and by when.
 *
 * @throws NotFoundError when the actor may not see the referral, or it no longer shares its person
 * @throws ClientMoveNotAllowedError when the actor does not follow the client, or nobody does any more
 * @throws PersonRestrictedError when what may be done with the file is restricted
 * @throws InvalidInputError when the day is over, or the colleague is none of the actor's own side
 */
export function addTask(dependencies: SharedClientUseCaseDependencies) {
  return (command: ClientCommand<NewTask>): Promise<WholeClient> =>
    changeClient(dependencies, command, async (opened, { repositories, now }) => {
      const { actor, input } = command
      const { party, assignee } = input
      if (input.by < belgianDay(now)) {
        throw invalidField('by', 'outOfRange', 'past', 'This day is over.')
      }
      if (assignee !== undefined) {
        // Whoever it falls to on the other side is theirs to say: their staff is not known here.
        const known = party === opened.party ? await ownColleagues(repositories, actor, opened) : []
        if (!known.some(({ id }) => id === assignee)) {
          throw invalidField(
            'assignee',
            'referencedResourceNotFound',
            'unknown',
            'Nobody of this side who follows the client has this id.',
          )
        }
      }
      await repositories.tasks.insert({
        ...opened.key,
        ...{ id: newId(), deskId: opened.record.referral.deskId },
        ...{ isAboutSchool: opened.isAboutSchool, what: input.what.trim(), party },
        ...{ assigneeId: assignee ?? null, dueOn: input.by, state: 'open' },
        ...{ addedAt: now, addedBy: actor.userId, addedParty: opened.party },
        ...{ doneAt: null, doneBy: null, doneParty: null },
      })
      await tellOfTask(repositories, opened, { party, assignee, now })
      return clientParties
    })
}

interface NewTaskFacts {
  readonly party: ClientParty
  /** User whom it is given to. */
  readonly assignee: string | undefined
  readonly now: Date
}

/** Tells whom a task falls to: the colleague, or whoever of the other side is at work. */
async function tellOfTask(
  { notices, colleagues }: Pick<SharedClientRepositories, 'notices' | 'colleagues'>,
  { key, record, party: own }: OpenedClient,
  { party, assignee, now }: NewTaskFacts,
): Promise<void> {
  const about = { partitionId: key.partitionId, referralId: record.referral.id }
  const notice = { ...about, kind: 'task', to: party, which: 'atWork' } as const
  if (party !== own) {
    await notices.add([notice], now)
    return
  }
  // What anybody of the own side can take stands on its list.
  if (assignee === undefined) return
  const { organisationId, receiverOrganisationId } = key
  const employer = own === 'sender' ? organisationId : receiverOrganisationId
  const memberships = await colleagues.membershipsOf(assignee, employer)
  await notices.add([{ ...notice, memberships }], now)
}
