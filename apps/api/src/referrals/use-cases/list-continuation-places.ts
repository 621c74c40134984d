import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'

/** @returns the municipalities where the actor's agency can go on with somebody who moves there */
export function listContinuationPlaces({ work, clock }: ReferralUseCaseDependencies) {
  return (actor: Actor) =>
    work(actor, ({ desks }) => desks.listPlaces(actor.organisation.id, belgianDay(clock())))
}
