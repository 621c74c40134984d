import {
  allowedEvents,
  broughtForward,
  type ReferralClocks,
  waitingStatuses,
} from '@onthaal/shared/referrals'
import { amendableFields, mayAmend } from '@onthaal/shared/sent-changes'
import type { Amendment } from '@onthaal/shared/sent-changes/schemas'
import { TransitionNotAllowedError } from '../../errors.ts'
import { refuseRestricted } from '../../persons/index.ts'
import { type ChangedField, momentAfter } from '../../sent-changes/index.ts'
import { clocksOfSending } from '../clocks-of-sending.ts'
import { checkContent } from '../referral-content.ts'
import { factsOf, relationsTo } from '../referral-facts.ts'
import type { ReferralRow } from '../referral-repository.ts'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { changeReferral, type Locked, writeChange } from './move-referral.ts'

/**
 * Changes what was sent, with a reason: the other side is shown what it was, what it is and why. What is the
 * same as before is no change, and nothing is written of it. While nobody picked it up, another priority brings its
 * service clocks forward.
 *
 * @throws TransitionNotAllowedError when the actor did not send it, or it is not open
 * @throws InvalidInputError when a field contradicts another
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function amendReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Amendment>) =>
    changeReferral(dependencies, command, async (locked) => {
      const { actor, input } = command
      const { record, repositories, now } = locked
      const { referral } = record
      const relations = relationsTo(actor, record)
      if (!mayAmend(referral.status, relations)) {
        const allowed = allowedEvents(factsOf(record, [], now), relations, now)
        throw new TransitionNotAllowedError('amend', referral.status, allowed, [])
      }
      checkContent(actor, { ...input, type: 'civicIntegration' })
      await refuseRestricted(repositories.fileMeasures, record.person)
      const changes = changesBetween(referral, input)
      if (changes.length === 0) return
      const { partitionId, id: referralId } = referral
      const newest = await repositories.sentChanges.newestOf(partitionId, [referralId])
      const at = momentAfter(now, newest.get(referralId))
      const eventId = await writeChange(
        actor,
        { ...locked, now: at },
        {
          event: 'amend',
          permission: 'actAsSender',
          store: { ...contentOf(input), ...(await clocksOf(locked, input)) },
          text: { shared: true, text: input.explanation },
        },
      )
      await repositories.sentChanges.add(
        changes.map((one) => ({ partitionId, referralId, eventId, ...one })),
      )
    })
}

/**
 * Of a question that is open the clocks stand still from when it was asked, and the days since come on top when it
 * ends: so those of the other priority begin there.
 */
async function clocksOf(
  { record: { referral }, repositories, now }: Locked,
  { priority }: Amendment,
): Promise<Partial<ReferralClocks>> {
  const isWaiting = waitingStatuses.some((status) => status === referral.status)
  if (priority === referral.priority || !isWaiting) return {}
  const from = referral.askedAt ?? now
  return broughtForward(
    referral,
    await clocksOfSending(repositories, { ...referral, priority }, from),
  )
}

function contentOf({ reasons, reasonNote, priority, priorityReason, deskRoles }: Amendment) {
  return {
    ...{ reasons, priority, deskRoles },
    reasonNote: reasonNote ?? null,
    priorityReason: priorityReason ?? null,
  }
}

function changesBetween(before: ReferralRow, input: Amendment): ChangedField[] {
  const after = contentOf(input)
  return amendableFields
    .map((field) => ({ field, before: before[field], value: after[field] }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.value))
}
