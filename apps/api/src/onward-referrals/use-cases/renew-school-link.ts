import { isOpenOnward } from '@onthaal/shared/onward-referrals'
import { OnwardNotAllowedError } from '../../errors.ts'
import {
  addOnwardEvent,
  changeOnward,
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
 * @throws OnwardNotAllowedError when the actor does not follow the referral, it is no school, or nothing is asked of
 *   it any more
 * @throws InvalidInputError when the school has no mail address, or the birth date is not known to the day
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function renewSchoolLink(dependencies: OnwardUseCaseDependencies) {
  return (command: OnwardCommand) =>
    changeOnward(dependencies, command, async (locked) => {
      const { hop, record, repositories, actor, now } = locked
      if (hop.type !== 'school' || !isOpenOnward(hop.status)) {
        throw new OnwardNotAllowedError('Nothing is asked of a school here any more.')
      }
      const { birthDate } = record.person
      const isAnother = (await repositories.onwardReferrals.link(hop)) !== undefined
      await sendSchoolLink({ repositories, actor, hop, birthDate, isAnother, now })
      await repositories.onwardReferrals.update(hop, { channel: 'link' })
      const { status } = hop
      await addOnwardEvent(locked, { event: 'renewLink', fromStatus: status, toStatus: status })
    })
}
