import { educationTypes, type ReferralEscalationKind } from '@onthaal/shared/referrals'
import type { Manager, ReferralToEscalate } from './referral-escalation-repository.ts'

type Place = Pick<ReferralToEscalate, 'type' | 'senderId' | 'receiverId' | 'deskId' | 'regionId'>

/**
 * Who is told of a referral that waits. That nobody picks it up: those of the region who work at the desk too, or
 * else those of the region, or else every manager of the agency, so that somebody is told; later all of the region.
 * That nobody answers: the managers of the sender. What is about schooling of minors, to those alone who work with it.
 */
export function managersTold(
  kind: ReferralEscalationKind,
  { type, senderId, receiverId, deskId, regionId }: Place,
  managers: readonly Manager[],
): Manager[] {
  const isAboutSchool = educationTypes.some((one) => one === type)
  const possible = managers.filter(({ education }) => education || !isAboutSchool)
  const of = (organisation: string) =>
    possible.filter(({ organisationId }) => organisationId === organisation)
  if (kind === 'unanswered') return of(senderId)
  const all = of(receiverId)
  const ofRegion = all.filter((one) => one.regionId === regionId)
  const atDesk = ofRegion.filter(({ deskIds }) => deskIds.includes(deskId))
  const groups = kind === 'unclaimed' ? [atDesk, ofRegion, all] : [ofRegion, all]
  return groups.find((group) => group.length > 0) ?? []
}
