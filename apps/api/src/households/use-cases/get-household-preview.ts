import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { shownFile } from '../../consultations/index.ts'
import { ownFile } from '../../persons/index.ts'
import { knownAround, type Snapshot, snapshotFrom } from '../household-snapshot.ts'
import type { HouseholdUseCaseDependencies } from '../household-use-cases.ts'

/**
 * What a referral of somebody would tell of their household if it were sent now.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 */
export function getHouseholdPreview({ work, clock }: HouseholdUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<Snapshot> =>
    work(actor, async (repositories) => {
      const now = clock()
      const { file, purpose } = await ownFile(repositories, { actor, personId, now })
      const around = await knownAround(repositories, file)
      const shown = (around.members ?? []).map(({ member }) => member.personId)
      repositories.consultation.note(shownFile(file, purpose, shown))
      return snapshotFrom(file, around, belgianDay(now))
    })
}
