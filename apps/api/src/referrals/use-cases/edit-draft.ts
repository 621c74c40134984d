import type { NewReferral, ReferralDraft } from '@onthaal/shared/referrals/schemas'
import type { Actor } from '../../actor.ts'
import { ReferralPendingError } from '../../errors.ts'
import { fileOfNamed } from '../../persons/index.ts'
import { checkContent } from '../referral-content.ts'
import { storedContent } from '../stored-content.ts'
import { chooseDesk } from './choose-desk.ts'
import { type Locked, writeChange } from './move-referral.ts'
import { requireDraft } from './require-draft.ts'

/** What a draft asks; the person when it may be about somebody else from now on. */
type Edit = ReferralDraft & Partial<Pick<NewReferral, 'person'>>

/**
 * Replaces what a locked draft asks.
 *
 * @throws TransitionNotAllowedError when it is no draft of the actor's organisation
 * @throws InvalidInputError when a field contradicts another, the desk does not serve, or the person has
 *   no file here
 * @throws ReferralPendingError when the same talk has another line of this type for this person
 */
export async function editDraft(actor: Actor, locked: Locked, input: Edit): Promise<void> {
  requireDraft(actor, locked, 'edit')
  checkContent(actor, input)
  const { referrals, persons } = locked.repositories
  const { partitionId } = locked.record.referral
  const named =
    input.person && (await fileOfNamed(persons, actor, { person: input.person, partitionId }))
  // Of somebody who had two files, the one that stays.
  const store = await contentOf(locked, { ...input, ...(named && { person: named.personId }) })
  const same = await referrals.findSameLine({ ...locked.record.referral, ...store })
  if (same !== undefined) throw new ReferralPendingError(same)
  await writeChange(actor, locked, { event: 'edit', permission: 'actAsSender', store })
}

/** Whether a draft asks just this already, so that a repeated request has nothing to do. */
export async function asksThis(locked: Locked, input: Edit): Promise<boolean> {
  const before: Record<string, unknown> = locked.record.referral
  return Object.entries(await contentOf(locked, input)).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(before[name]),
  )
}

async function contentOf({ record, repositories }: Locked, input: Edit) {
  const { partitionId, personId } = record.referral
  const chosen = await chooseDesk(repositories.desks, partitionId, input.desk)
  return { ...storedContent(input, chosen), personId: input.person ?? personId }
}
