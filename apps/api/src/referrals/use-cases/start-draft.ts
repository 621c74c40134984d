import { randomBytes } from 'node:crypto'
import { makeReferenceNumber } from '@onthaal/shared/referrals'
import type { NewReferral } from '@onthaal/shared/referrals/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { DraftExistsError } from '../../errors.ts'
import { fileOfNamed } from '../../persons/index.ts'
import { emptyReferral } from '../empty-referral.ts'
import { checkContent } from '../referral-content.ts'
import type { ReferralRow } from '../referral-repository.ts'
import type { ReferralRepositories } from '../referral-use-cases.ts'
import { storedContent } from '../stored-content.ts'
import { chooseDesk } from './choose-desk.ts'
import { eventRow } from './move-referral.ts'
import { refusePending } from './refuse-pending.ts'

/** Who drafts, with what and when. */
export interface Drafting {
  readonly actor: Actor
  readonly repositories: Omit<ReferralRepositories, 'idempotencyKeys'>
  readonly now: Date
}

export interface NewDraft {
  readonly id: string
  readonly input: NewReferral
  /** The talk that it follows from, if it follows from one. */
  readonly interview?: { readonly id: string; readonly partitionId: string }
}

/**
 * Writes a draft of the actor's organisation together with the event that tells of it.
 *
 * @throws InvalidInputError when the person has no file here, the desk does not serve them, or a field
 *   contradicts another
 * @throws ReferralPendingError when an open one of this type for this person exists here
 * @throws DraftExistsError when it belongs to no talk, and there is such a draft already
 */
export async function startDraft(
  { actor, repositories, now }: Drafting,
  { id, input, interview }: NewDraft,
): Promise<void> {
  const { persons, desks, referrals, referralEvents } = repositories
  checkContent(actor, input)
  // Of somebody who had two files, the one that stays.
  const { partitionId, personId } = await fileOfNamed(persons, actor, {
    person: input.person,
    partitionId: interview?.partitionId,
  })
  const chosen = await chooseDesk(desks, partitionId, input.desk)
  const row: ReferralRow = {
    ...emptyReferral,
    ...storedContent(input, chosen),
    partitionId,
    id,
    interviewId: interview?.id ?? null,
    reference: makeReferenceNumber(Number(belgianDay(now).slice(0, 4)), randomBytes(8)),
    personId,
    senderOrganisationId: actor.organisation.id,
    createdAt: now,
  }
  await refusePending(referrals, row)
  if (interview === undefined) await refuseSecond(repositories, row)
  await referrals.insert(row)
  const start = { event: 'start', toStatus: 'draft', at: now } as const
  await referralEvents.add({ row: eventRow(actor, row, { ...start, permission: 'actAsSender' }) })
}

/** The file of the person is held meanwhile, so that of two tabs the second sees what the first made. */
async function refuseSecond(
  { persons, referrals }: Pick<Drafting['repositories'], 'persons' | 'referrals'>,
  row: ReferralRow,
): Promise<void> {
  await persons.lockOwn(row.personId, row.senderOrganisationId)
  const same = await referrals.findSameDraft(row)
  if (same !== undefined) throw new DraftExistsError(same)
}
