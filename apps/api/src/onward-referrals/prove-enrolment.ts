import type { OnwardChanges } from '@onthaal/shared/onward-referrals'
import { belgianDay } from '@onthaal/shared/time'
import { endProof, lockChainOf, recordProof } from '../education/index.ts'
import type { LockedOnward } from './onward-use-cases.ts'

/**
 * What an answer to a hop makes of the follow-up of the child: an enrolment proves an education, and one that was
 * corrected to something else proves it no more. Whoever answers by a link does the same through a door in SQL.
 *
 * @param locked the hop as it stood before the answer
 * @param changes what the answer made of it
 */
export async function proveEnrolment(
  { hop, repositories, actor, now }: LockedOnward,
  { status, enrolledOn }: OnwardChanges,
): Promise<void> {
  const isEnrolled = status === 'enrolled' && enrolledOn !== null
  if (!isEnrolled && hop.status !== 'enrolled') return
  const chain = await lockChainOf(repositories, hop, { now, actor })
  if (chain === undefined) return
  if (isEnrolled) {
    await recordProof(chain, {
      kind: 'schoolConfirmed',
      schoolName: hop.serviceName,
      serviceId: hop.serviceId,
      enrolledOn,
      seenOn: belgianDay(now),
    })
  } else if (chain.proof?.kind === 'schoolConfirmed' && chain.proof.serviceId === hop.serviceId) {
    await endProof(chain, { reason: 'withdrawn' })
  }
}
