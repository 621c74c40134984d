import type { NewArrival } from '@onthaal/shared/arrivals/schemas'
import { isContactLanguage } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { filePurpose, requirePurpose } from '../../consultations/index.ts'
import { invalidField } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { fileOfNamed, refuseRestricted } from '../../persons/index.ts'
import { addArrivals } from '../add-arrivals.ts'
import type { ArrivalUseCaseDependencies, WholeArrival } from '../arrival-use-cases.ts'
import { wholeArrival } from './whole-arrival.ts'

/**
 * Puts somebody on the list by hand. Somebody who is on it already stays there: the answer is that arrival. Because
 * an open arrival opens their file to every colleague, whoever adds one has to have work with them or say why.
 *
 * @throws InvalidInputError when the organisation keeps no file of the person, the day is to come or the
 *   language is none
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function addArrival({ work, clock }: ArrivalUseCaseDependencies) {
  return (actor: Actor, input: NewArrival, intent: Intent): Promise<WholeArrival> =>
    work(actor, async (repositories) => {
      const now = clock()
      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        requireSound(input, belgianDay(now))
        const { person, registeredOn, source, contactLanguage = null } = input
        const [file, purpose] = await Promise.all([
          fileOfNamed(repositories.persons, actor, { person }),
          filePurpose(repositories, actor, { personId: person, now }),
        ])
        requirePurpose(purpose)
        await refuseRestricted(repositories.fileMeasures, file)
        // Of a person who had two files, the one that stays.
        const { partitionId, personId } = file
        const row = { partitionId, personId, registeredOn, source, contactLanguage }
        const [added] = await addArrivals(repositories, { actor, now }, [row])
        if (added === undefined) throw new Error('One was asked for')
        return added.arrivalId
      })
      return wholeArrival(repositories, actor, id)
    })
}

function requireSound({ registeredOn, contactLanguage }: NewArrival, today: string): void {
  if (registeredOn > today) {
    throw invalidField('registeredOn', 'outOfRange', 'future', 'This day lies in the future.')
  }
  requireLanguage(contactLanguage, 'contactLanguage')
}

/** @throws InvalidInputError when a language is told that is none */
export function requireLanguage(tag: string | undefined, field: string): void {
  if (tag === undefined || isContactLanguage(tag)) return
  throw invalidField(field, 'rejectedInput', 'language', 'Unknown language.')
}
