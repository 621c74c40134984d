import type { PersonMergeUndoing } from '@onthaal/shared/matching/schemas'
import type { Actor } from '../../actor.ts'
import { PersonRestrictedError, required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { formerNumberKey, formerNumberKeys, matchKeysOf } from '../match-keys.ts'
import { ownFile } from '../own-file.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'
import { refuseRestricted } from '../refuse-restricted.ts'
import { type FileMerges, wholeMerges } from './file-merges.ts'

export interface UndoPersonMergeCommand {
  readonly actor: Actor
  readonly personId: string
  readonly mergeId: string
  readonly intent: Intent
  readonly input: PersonMergeUndoing
}

/**
 * Makes two files of one again. What came along goes back, as far as it is still there; what was added since stays
 * with this file. Whoever undoes it once more changes nothing.
 *
 * @throws NotFoundError when the actor's organisation keeps no such file, or nothing became one with it like that
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 * @throws PersonRestrictedError when this file is restricted, or under a legal hold
 */
export function undoPersonMerge({ work, clock }: PersonUseCaseDependencies) {
  return ({
    actor,
    personId,
    mergeId,
    intent,
    input,
  }: UndoPersonMergeCommand): Promise<FileMerges> =>
    work(actor, async (repositories) => {
      const { persons, merges, fileMeasures } = repositories
      const now = clock()
      const opened = await ownFile(repositories, { actor, personId, now })
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const { file } = opened
        await refuseRestricted(fileMeasures, file)
        const known = await merges.list(file)
        const { merge, other } = required(known.find((one) => one.merge.id === mergeId))
        if (merge.undoneAt !== null) return file.personId
        // What is kept longer would go back to a file that is not.
        if (await fileMeasures.isSet(file.personId, file.organisationId, 'legalHold')) {
          throw new PersonRestrictedError('A legal hold stands on this file.')
        }
        const [keys, theirs] = await Promise.all([persons.keysOf(file), persons.keysOf(other)])
        await merges.undo(merge, { at: now, reason: input.reason.trim() })
        const number = other.insz === null ? [] : [formerNumberKey(other.insz)]
        const gone = new Set([...theirs, ...number])
        const former = formerNumberKeys(keys, { before: null, now: file.insz, mistyped: false })
        await persons.writeKeys(file, [
          ...matchKeysOf(file),
          ...former.filter((key) => !gone.has(key)),
        ])
        return file.personId
      })
      return wholeMerges(repositories, opened)
    })
}
