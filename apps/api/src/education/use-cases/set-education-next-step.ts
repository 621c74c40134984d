import type { EducationNextStep } from '@onthaal/shared/education/schemas'
import { rolesWith } from '@onthaal/shared/identity'
import { belgianDay } from '@onthaal/shared/time'
import { type Actor, roleUsed } from '../../actor.ts'
import { ChainMoveNotAllowedError, invalidField, required, requireVersion } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { type BoardChild, boardChildren } from '../board-children.ts'
import { requireChangeable } from '../change-chain.ts'
import type { EducationRepositories, EducationUseCaseDependencies } from '../education-use-cases.ts'
import { requireEducation } from '../open-chain.ts'

interface NextStepCommand {
  readonly chainId: string
  readonly versions: readonly number[]
  readonly input: EducationNextStep
}

/**
 * Says what is to be done next for a child, by when and by whom; what was said before stands in the history.
 *
 * @throws NotFoundError when the actor does not follow the child
 * @throws StaleVersionError when somebody changed it since
 * @throws ChainMoveNotAllowedError when the child is followed no more
 * @throws InvalidInputError when the day is past, or the colleague does not work with schooling
 */
export function setEducationNextStep({ work, clock }: EducationUseCaseDependencies) {
  return (actor: Actor, { chainId, versions, input }: NextStepCommand): Promise<BoardChild> =>
    work(actor, async (repositories) => {
      requireEducation(actor)
      const now = clock()
      const { chains, chainEvents, board } = repositories
      const chain = required(await chains.lock(chainId))
      requireVersion(chain.version, versions)
      await requireChangeable(repositories, actor, chain, now)
      if (chain.state !== 'open') {
        throw new ChainMoveNotAllowedError(
          'There is no next step for a child who is followed no more.',
        )
      }
      if (input.by < belgianDay(now)) {
        throw invalidField('by', 'outOfRange', 'past', 'This day is past.')
      }
      const owner = await ownerOf(repositories, actor, input.colleague)
      const text = input.text.trim()
      await chains.update(chain, {
        ...{ nextStep: text, nextStepBy: input.by, nextStepOwner: owner },
        nextStepFor: actor.organisation.id,
      })
      const { partitionId, organisationId, personId } = chain
      await chainEvents.add({
        ...{ partitionId, id: newId(), organisationId, personId },
        ...{ event: 'nextStep', reason: null, detail: text, at: now },
        actorId: actor.userId,
        actorOrganisationId: actor.organisation.id,
        role: roleUsed(actor, 'followEducation'),
      })
      const row = required(await board.find(chainId))
      const [child] = await boardChildren(repositories, actor, [row])
      return required(child)
    })
}

/** Whoever is to do it works with schooling too, in the same organisation. */
async function ownerOf(
  { colleagues }: Pick<EducationRepositories, 'colleagues'>,
  actor: Actor,
  wanted: string | undefined,
): Promise<string> {
  if (wanted === undefined || wanted === actor.userId) return actor.userId
  const staff = await colleagues.listInEducation(
    actor.organisation.id,
    rolesWith('followEducation'),
  )
  if (staff.some(({ id }) => id === wanted)) return wanted
  throw invalidField(
    'colleague',
    'referencedResourceNotFound',
    'unknown',
    'Nobody of your organisation who works with schooling has this id.',
  )
}
