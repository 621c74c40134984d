import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { shownFile } from '../../consultations/index.ts'
import { ownFile } from '../../persons/index.ts'
import {
  type BackgroundUseCaseDependencies,
  type WholeBackground,
  wholeBackground,
} from '../background-use-cases.ts'

/**
 * Reads what somebody told of their background, as the actor's own organisation keeps it.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export function getBackground({ work, clock }: BackgroundUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<WholeBackground> =>
    work(actor, async (repositories) => {
      const now = clock()
      const { file, purpose } = await ownFile(repositories, { actor, personId, now })
      repositories.consultation.note(shownFile(file, purpose))
      const rows = await repositories.backgrounds.ofFile(file)
      return wholeBackground(actor, { file, today: belgianDay(now) }, rows)
    })
}
