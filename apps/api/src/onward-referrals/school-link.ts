import { createHash, randomBytes } from 'node:crypto'
import { linkExpiresAt } from '@onthaal/shared/onward-referrals'
import { type Actor, roleUsed } from '../actor.ts'
import { newId } from '../ids.ts'
import type { OnwardRow, SchoolLinkRow } from './onward-repository.ts'

/** @returns a new token of 256 random bits, which stands in a mail and nowhere else */
export function newLinkToken(): string {
  return randomBytes(32).toString('base64url')
}

/** @returns what is stored of a token: nothing opens by it */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** @returns the row of a new link, for whoever makes it */
export function linkRow(
  actor: Actor,
  { partitionId, id }: Pick<OnwardRow, 'partitionId' | 'id'>,
  token: string,
  now: Date,
): SchoolLinkRow {
  return {
    partitionId,
    id: newId(),
    onwardReferralId: id,
    tokenHash: hashLinkToken(token),
    madeAt: now,
    madeBy: actor.userId,
    makerOrganisationId: actor.organisation.id,
    makerRole: roleUsed(actor, 'followReferrals'),
    expiresAt: linkExpiresAt(now),
    wrongTries: 0,
    allWrongTries: 0,
    answers: 0,
    openedAt: null,
    replacedAt: null,
  }
}
