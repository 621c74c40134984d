import { allowedEvents } from '@onthaal/shared/referrals'
import type { ReferralDraft } from '@onthaal/shared/referrals/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required, requireVersion, TransitionNotAllowedError } from '../../errors.ts'
import { checkContent } from '../referral-content.ts'
import { factsOf, relationsTo } from '../referral-facts.ts'
import type { ReferralRecord } from '../referral-records.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { chooseDesk } from './choose-desk.ts'
import { writeChange } from './move-referral.ts'

export interface UpdateReferralCommand {
  readonly referralId: string
  readonly versions: readonly number[]
  readonly input: ReferralDraft
}

/**
 * Replaces what a draft asks. Once sent, a referral changes through its events alone.
 *
 * @throws NotFoundError when the actor may not see the referral
 * @throws StaleVersionError when it changed since the actor saw it
 * @throws TransitionNotAllowedError when it is no draft of the actor's organisation
 * @throws InvalidInputError when a field contradicts another or the desk does not serve
 */
export function updateReferral({ work, clock }: ReferralUseCaseDependencies) {
  return (
    actor: Actor,
    { referralId, versions, input }: UpdateReferralCommand,
  ): Promise<ReferralRecord> =>
    work(actor, async (repositories) => {
      const { referrals, desks } = repositories
      const now = clock()
      const today = belgianDay(now)
      checkContent(actor, input)
      const record = required(await referrals.lock(referralId, today))
      const { referral } = record
      requireVersion(referral.version, versions)
      const relations = relationsTo(actor, record)
      if (referral.status !== 'draft' || !relations.includes('sender')) {
        const allowed = allowedEvents(factsOf(record, []), relations, now)
        throw new TransitionNotAllowedError('edit', referral.status, allowed, [])
      }
      const { desk, ...content } = input
      const chosen = await chooseDesk(desks, referral.partitionId, desk)
      await writeChange(
        actor,
        { record, repositories, now },
        {
          event: 'edit',
          permission: 'sendReferrals',
          store: {
            ...content,
            reasonNote: content.reasonNote ?? null,
            priorityReason: content.priorityReason ?? null,
            deskId: chosen.id,
            receiverOrganisationId: chosen.organisation.id,
          },
        },
      )
      return required(await referrals.find(referralId, today))
    })
}
