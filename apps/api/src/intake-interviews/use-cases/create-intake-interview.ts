import type { NewIntakeInterview } from '@onthaal/shared/intake-interviews/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { InterviewExistsError } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { fileOfNamed } from '../../persons/index.ts'
import { storedContent } from '../interview-content.ts'
import type {
  InterviewRepositories,
  InterviewUseCaseDependencies,
  WholeInterview,
} from '../interview-use-cases.ts'
import { wholeInterview } from './whole-interview.ts'

/**
 * Begins a talk with somebody as a draft of the actor's organisation. An open talk of the same user with the
 * same person is the same talk, whatever the tabs; a colleague may hold one of their own.
 *
 * @throws InvalidInputError when the person has no file here, or a language is none
 * @throws InterviewExistsError naming the talk that this user has open with this person
 */
export function createIntakeInterview({ work, clock }: InterviewUseCaseDependencies) {
  return (actor: Actor, input: NewIntakeInterview, intent: Intent): Promise<WholeInterview> =>
    work(actor, async (repositories) => {
      const now = clock()
      const { person, ...typed } = input
      const content = storedContent(typed)
      const interviewId = await once(
        repositories,
        { userId: actor.userId, intent, now },
        async () => {
          // Of somebody who had two files, the one that stays.
          const { partitionId, personId } = await fileOfNamed(repositories.persons, actor, {
            person,
          })
          await refuseSecond(repositories, actor, personId)
          const id = newId()
          await repositories.interviews.insert({
            ...content,
            partitionId,
            id,
            organisationId: actor.organisation.id,
            personId,
            version: 1,
            status: 'draft',
            outcome: null,
            createdAt: now,
            createdBy: actor.userId,
            updatedAt: now,
            updatedBy: actor.userId,
            readers: { [actor.userId]: now.toISOString() },
            closedAt: null,
          })
          // Whoever is here is waited for no more, wherever the talk begins.
          const organisationId = actor.organisation.id
          await repositories.arrivals.welcome(
            { partitionId, personId, organisationId },
            { endedOn: belgianDay(now), updatedAt: now, updatedBy: actor.userId },
          )
          return id
        },
      )
      return wholeInterview(repositories, { actor, interviewId, now })
    })
}

/** The file of the person is held meanwhile, so that of two tabs the second sees what the first made. */
async function refuseSecond(
  { persons, interviews }: InterviewRepositories,
  { organisation, userId }: Actor,
  personId: string,
): Promise<void> {
  await persons.lockOwn(personId, organisation.id)
  const open = await interviews.findOpen({ personId, organisationId: organisation.id, userId })
  if (open !== undefined) throw new InterviewExistsError(open)
}
