import type { MergeObstacle } from '@onthaal/shared/matching'
import type { NewPersonMerge } from '@onthaal/shared/matching/schemas'
import type { Actor } from '../../actor.ts'
import { shownFile } from '../../consultations/index.ts'
import { InvalidInputError } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { tendChain } from '../../school-clock/index.ts'
import { formerNumberKey, formerNumberKeys, matchKeysOf } from '../match-keys.ts'
import { fileOfNamed } from '../named-person.ts'
import { ownFile } from '../own-file.ts'
import type { PersonFile } from '../person-repository.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'
import { refuseRestricted } from '../refuse-restricted.ts'
import { type FileMerges, wholeMerges } from './file-merges.ts'

export interface MergePersonsCommand {
  readonly actor: Actor
  /** Whose file stays. */
  readonly personId: string
  readonly input: NewPersonMerge
  readonly intent: Intent
}

/**
 * Makes another file of the same organisation one with this one. What this file says stays as it is; talks,
 * referrals, proofs, household and guardians of the other come along, and whatever found or named the other
 * one finds this one. It can be undone. A file is one with itself already.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person, by both files
 * @throws PersonRestrictedError when what may be done with this file is restricted
 * @throws InvalidInputError when it keeps no file of the other one in the same partition, or with a fault for
 *   each obstacle
 */
export function mergePersons({ work, clock }: PersonUseCaseDependencies) {
  return ({ actor, personId, input, intent }: MergePersonsCommand): Promise<FileMerges> =>
    work(actor, async (repositories) => {
      const { persons, merges, fileMeasures } = repositories
      const now = clock()
      const opened = await ownFile(repositories, { actor, personId, now })
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const { file } = opened
        await refuseRestricted(fileMeasures, file)
        const { partitionId } = file
        const named = { field: 'other', person: input.other, partitionId }
        const other = await fileOfNamed(persons, actor, named)
        if (other.personId === file.personId) return file.personId
        // Whatever hangs on the other file is seen from now on: that asks for a reason of its own.
        const seen = await ownFile(repositories, { actor, personId: other.personId, now })
        repositories.consultation.note(shownFile(other, seen.purpose))
        const obstacles = await merges.obstacles(file, other.personId)
        if (obstacles.length > 0) throw new InvalidInputError(obstacles.map(faultOf))
        const [keys, theirs] = await Promise.all([persons.keysOf(file), persons.keysOf(other)])
        const isMerged = await merges.merge(newId(), file, { other: other.personId, at: now })
        if (!isMerged) throw new InvalidInputError([faultOf('unseen')])
        await tendChain(repositories, file, { now })
        await persons.writeKeys(file, [
          ...matchKeysOf(file),
          ...numbersOf(file, other, [...keys, ...theirs]),
        ])
        return file.personId
      })
      return wholeMerges(repositories, opened)
    })
}

/** The keys of all numbers that the two had or have, but the one that the file itself says. */
function numbersOf(file: PersonFile, other: PersonFile, keys: readonly string[]): string[] {
  const all = other.insz === null ? keys : [...keys, formerNumberKey(other.insz)]
  return formerNumberKeys(all, { before: file.insz, now: file.insz, mistyped: false })
}

const details: Readonly<Record<MergeObstacle, string>> = {
  bothPending: 'Both have an open referral of the same kind; close or withdraw one of them first.',
  bothDrafted: 'One talk prepares a referral of the same kind for both; remove one of them first.',
  twoHouseholds: 'They live in two households; end one of the memberships first.',
  holdsOthers:
    'Other files became one with that one; undo that first, or merge the other way round.',
  unseen: 'Something hangs on both files that you do not see; ask your manager.',
  underMeasure: 'A restriction or a legal hold stands on one of the files.',
}

function faultOf(obstacle: MergeObstacle) {
  const detail = details[obstacle]
  return { issue: 'rejectedInput', name: 'other', code: obstacle, detail } as const
}
