import type { LastDay } from '@onthaal/shared/households/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { required, requireVersion } from '../../errors.ts'
import { once } from '../../idempotency/index.ts'
import { ownFile, refuseRestricted } from '../../persons/index.ts'
import { mustEnd } from '../days.ts'
import type {
  HouseholdCommand,
  HouseholdUseCaseDependencies,
  WholeHousehold,
} from '../household-use-cases.ts'
import { wholeHousehold } from './whole-household.ts'

export interface EndMemberCommand extends HouseholdCommand<LastDay> {
  readonly memberId: string
  readonly versions: readonly number[]
}

/**
 * Writes down since when somebody no longer lives in the household of a person. When it is the person
 * themself, there is no household to answer any more.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of the person, or nobody like that
 *   is in the household
 * @throws StaleVersionError when the household changed since
 * @throws InvalidInputError when the day is to come, lies before the beginning, or another one is known
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function endHouseholdMember({ work, clock }: HouseholdUseCaseDependencies) {
  return (command: EndMemberCommand): Promise<WholeHousehold> =>
    work(command.actor, async (repositories) => {
      const { actor, personId, memberId, versions, intent, input } = command
      const { households } = repositories
      const now = clock()
      const opened = await ownFile(repositories, { actor, personId, now })
      const { file } = opened
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        await refuseRestricted(repositories.fileMeasures, file)
        await households.lockFiles(actor.organisation.id, [personId])
        const household = required(await households.lockCurrent(file))
        const members = await households.listMembers(household)
        const { member } = required(members.find((one) => one.member.id === memberId))
        requireVersion(household.version, versions)
        if (mustEnd(member, input.until, belgianDay(now))) {
          await households.endMember(member, input.until)
          await households.touch(household)
        }
        return personId
      })
      return wholeHousehold(repositories, opened)
    })
}
