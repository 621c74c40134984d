import type { LastDay } from '@onthaal/shared/households/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { required } from '../../errors.ts'
import { once } from '../../idempotency/index.ts'
import { ownFile, refuseRestricted } from '../../persons/index.ts'
import { mustEnd } from '../days.ts'
import type {
  HouseholdCommand,
  HouseholdUseCaseDependencies,
  WholeGuardians,
} from '../household-use-cases.ts'
import { wholeGuardians } from './whole-household.ts'

export interface EndGuardianCommand extends HouseholdCommand<LastDay> {
  readonly guardianId: string
}

/**
 * Writes down since when somebody no longer answers for a minor.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of the minor, or knows no such
 *   guardian
 * @throws InvalidInputError when the day is to come, lies before the beginning, or another one is known
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function endGuardian({ work, clock }: HouseholdUseCaseDependencies) {
  return (command: EndGuardianCommand): Promise<WholeGuardians> =>
    work(command.actor, async (repositories) => {
      const { actor, personId, guardianId, intent, input } = command
      const { households, guardians } = repositories
      const now = clock()
      const opened = await ownFile(repositories, { actor, personId, now })
      const { file } = opened
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        await refuseRestricted(repositories.fileMeasures, file)
        await households.lockFiles(actor.organisation.id, [personId])
        const known = await guardians.list(file, [personId])
        const { guardian } = required(known.find((one) => one.guardian.id === guardianId))
        if (mustEnd(guardian, input.until, belgianDay(now))) {
          await guardians.end(guardian, input.until)
        }
        return personId
      })
      return wholeGuardians(repositories, opened)
    })
}
