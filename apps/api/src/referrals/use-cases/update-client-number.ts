import type { ClientNumber } from '@onthaal/shared/referral-moves/schemas'
import { allowedEvents, parseClientNumber } from '@onthaal/shared/referrals'
import type { Actor } from '../../actor.ts'
import { invalidField, TransitionNotAllowedError } from '../../errors.ts'
import { factsOf, relationsTo } from '../referral-facts.ts'
import type { ReferralRecord } from '../referral-records.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { changeLocked, type Locked, writeChange } from './move-referral.ts'

export interface UpdateClientNumberCommand {
  readonly referralId: string
  readonly versions: readonly number[]
  readonly input: ClientNumber
}

/**
 * Writes down, or takes away, the number of the person in the agency's own system. It never reaches the
 * sender: of the agency's file a municipality gets no more than its contract and its certificate.
 *
 * @throws NotFoundError when the actor may not see the referral
 * @throws StaleVersionError when it changed since the actor saw it
 * @throws TransitionNotAllowedError when the actor did not receive it, or it was entered in error
 * @throws InvalidInputError when the number is none
 */
export function updateClientNumber(dependencies: ReferralUseCaseDependencies) {
  return (
    actor: Actor,
    { referralId, versions, input }: UpdateClientNumberCommand,
  ): Promise<ReferralRecord> =>
    changeLocked(dependencies, { actor, referralId, versions }, async (locked) => {
      requireReceiver(actor, locked)
      await writeChange(actor, locked, {
        event: 'clientNumber',
        permission: 'followReferrals',
        store: { agiiClientNumber: parse(input.agiiClientNumber) },
      })
    })
}

function requireReceiver(actor: Actor, { record, now }: Locked): void {
  const { status } = record.referral
  const relations = relationsTo(actor, record)
  // It is a number of the agency's: a municipality that receives something has none.
  const isOfAgency = record.receiver.kind === 'agency'
  if (isOfAgency && relations.includes('receiver') && status !== 'enteredInError') return
  const allowed = allowedEvents(factsOf(record, [], now), relations, now)
  throw new TransitionNotAllowedError('clientNumber', status, allowed, [])
}

function parse(typed: string | undefined): string | null {
  if (typed === undefined) return null
  const number = parseClientNumber(typed)
  if (number !== undefined) return number
  throw invalidField(
    'agiiClientNumber',
    'invalidStructure',
    'clientNumber',
    'A client number is a letter and seven digits.',
  )
}
