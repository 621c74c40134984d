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
  /** The address of the school, as whoever sends the link saw it. */
  readonly seen: string | undefined
  /** Whether the school got a link before. */
  readonly isAnother: boolean
  readonly now: Date
}

/**
 * Gives a school a link and mails it, in the transaction of what it is about. A link that was there opens nothing
 * any more.
 *
 * @returns the address that it goes to
 * @throws InvalidInputError when the school is not there any more, the directory has no mail address or another one
 *   than was seen, or the birth date, by which the school shows
 *   that it knows the child, is not known to the day
 */
export async function sendSchoolLink(sending: Sending): Promise<string> {
  const { repositories, actor, hop, birthDate, seen, isAnother, now } = sending
  const service = await repositories.services.find(hop.serviceId, [hop.partitionId])
  if (service?.isClosed) {
    throw invalidField('channel', 'rejectedInput', 'closed', 'The school is not there any more.')
  }
  if (!service?.email) {
    throw invalidField('channel', 'rejectedInput', 'noEmail', 'The school has no mail address.')
  }
  // Somebody else keeps the directory: a link goes nowhere but where its sender says that it goes.
  if (service.email !== seen) {
    const detail = 'The directory has another mail address for this school.'
    throw invalidField('email', 'rejectedInput', 'emailChanged', detail)
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
  return service.email
}
