import type { PossibleOwner } from '@onthaal/shared/referral-moves/schemas'
import { deskRoles, relationsOf } from '@onthaal/shared/referrals'
import type { ColleagueRepository } from '../identity/index.ts'
import type { ReferralRow } from './referral-repository.ts'

/** One membership of somebody who works for a desk. */
export type Member = Awaited<ReturnType<ColleagueRepository['listAtDesk']>>[number]

/** Whether somebody of the desk could pick a referral up: then a colleague may also give it to them. */
export function mayOwn(
  { id, organisationId, roles, education }: Member,
  referral: ReferralRow,
): boolean {
  const actor = { userId: id, organisationId, roles, education, deskIds: [referral.deskId] }
  const relations = relationsOf(actor, { ...referral, receivingDeskId: referral.deskId })
  return relations.includes('receiver')
}

/** Everybody who may own a referral, each once however many memberships they have. */
export function possibleOwners(members: readonly Member[], referral: ReferralRow): PossibleOwner[] {
  const byId = Map.groupBy(
    members.filter((member) => mayOwn(member, referral)),
    ({ id }) => id,
  )
  return [...byId].map(([id, memberships]) => ({
    id,
    displayName: memberships[0]?.displayName ?? '',
    roles: deskRoles.filter((role) => memberships.some(({ roles }) => roles.includes(role))),
  }))
}
