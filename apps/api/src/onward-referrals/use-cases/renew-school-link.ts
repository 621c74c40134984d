import { isOpenOnward } from '@onthaal/shared/onward-referrals'
import type { NewSchoolLink } from '@onthaal/shared/onward-referrals/schemas'
import { OnwardNotAllowedError } from '../../errors.ts'
import {
  addOnwardEvent,
  changeOnward,
  isFollowedForSchool,
  type OnwardCommand,
  type OnwardUseCaseDependencies,
} from '../onward-use-cases.ts'
import { sendSchoolLink } from '../send-school-link.ts'

/**
 * Mails a school a new link, where the old one is over, locked or lost; the old one opens nothing any more. A hop
 * that went by letter gets its first one so.
 *
 * @throws NotFoundError when the actor may not see it
 * @throws StaleVersionError when it changed since the actor saw it
 * @throws OnwardNotAllowedError when the actor does not follow the referral, the referral is closed, it is no school, or
 *   nothing is asked of it any more
 * @throws InvalidInputError when the school has no mail address or another one than the actor saw, or the birth date is not known to the day
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function renewSchoolLink(dependencies: OnwardUseCaseDependencies) {
  return (command: OnwardCommand<NewSchoolLink>) =>
    changeOnward(dependencies, command, async (locked) => {
      const { hop, record, repositories, actor, now } = locked
      if (hop.type !== 'school' || !isOpenOnward(hop.status) || !isFollowedForSchool(record)) {
        throw new OnwardNotAllowedError('Nothing is asked of a school here any more.')
      }
      const { birthDate } = record.person
      const isAnother = (await repositories.onwardReferrals.link(hop)) !== undefined
      const seen = command.input.email
      const sending = { repositories, actor, hop, birthDate, seen, isAnother, now }
      const mailedTo = await sendSchoolLink(sending)
      await repositories.onwardReferrals.update(hop, { channel: 'link', mailedTo })
      const { status } = hop
      await addOnwardEvent(locked, { event: 'renewLink', fromStatus: status, toStatus: status })
    })
}
