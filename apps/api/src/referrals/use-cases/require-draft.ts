import { allowedEvents } from '@onthaal/shared/referrals'
import type { Actor } from '../../actor.ts'
import { TransitionNotAllowedError } from '../../errors.ts'
import { factsOf, relationsTo } from '../referral-facts.ts'
import type { Locked } from './move-referral.ts'

/**
 * Only a draft of the actor's organisation is open to what is wanted.
 *
 * @throws TransitionNotAllowedError when it is anything else
 */
export function requireDraft(
  actor: Actor,
  { record, now }: Locked,
  wanted: 'edit' | 'cancel' | 'wait',
): void {
  const relations = relationsTo(actor, record)
  if (record.referral.status === 'draft' && relations.includes('sender')) return
  const allowed = allowedEvents(factsOf(record, [], now), relations, now)
  throw new TransitionNotAllowedError(wanted, record.referral.status, allowed, [])
}
