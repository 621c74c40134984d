import { linkExpiresAt } from '@onthaal/shared/onward-referrals'
import { addDays, belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../actor.ts'
import { invalidField } from '../errors.ts'
import type { OnwardRow } from './onward-repository.ts'
import type { OnwardRepositories } from './onward-use-cases.ts'
import { linkRow, newLinkToken } from './school-link.ts'

interface Sending {
  readonly repositories: OnwardRepositories
  readonly actor: Actor
  readonly hop: Pick<OnwardRow, 'partitionId' | 'id' | 'serviceId'>
  /** Of the child, as far as it is known. */
  readonly birthDate: string | null
  /** Whether the school got a link before. */
  readonly isAnother: boolean
  readonly now: Date
}

/**
 * Gives a school a link and mails it, in the transaction of what it is about. A link that was there opens nothing
 * any more.
 *
 * @throws InvalidInputError when the directory has no mail address, or the birth date, by which the school shows
 *   that it knows the child, is not known to the day
 */
export async function sendSchoolLink(sending: Sending): Promise<void> {
  const { repositories, actor, hop, birthDate, isAnother, now } = sending
  const service = await repositories.services.find(hop.serviceId, [hop.partitionId])
  if (!service?.email) {
    throw invalidField('channel', 'rejectedInput', 'noEmail', 'The school has no mail address.')
  }
  if (birthDate?.length !== 10) {
    const detail = 'The birth date is not known to the day.'
    throw invalidField('channel', 'rejectedInput', 'birthDateUnknown', detail)
  }
  const token = newLinkToken()
  await repositories.onwardReferrals.replaceLink(linkRow(actor, hop, token, now))
  await repositories.mails.add(
    {
      to: service.email,
      kind: isAnother ? 'schoolLinkCorrected' : 'schoolLink',
      // The last whole day on which it opens.
      values: { token, validUntil: addDays(belgianDay(linkExpiresAt(now)), -1) },
    },
    now,
  )
}
