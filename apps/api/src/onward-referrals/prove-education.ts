import type { OnwardChanges } from '@onthaal/shared/onward-referrals'
import { belgianDay } from '@onthaal/shared/time'
import { lockChainOf, recordProof, takeBackProof } from '../education/index.ts'
import type { LockedOnward } from './onward-use-cases.ts'

/**
 * Where the desk hears that a school enrolled the child, that is proof of an education and closes its chain; taken
 * back, the chain is open again. What a school says by its link, the door of schools does the same with.
 *
 * @param changes what the answer changes of the hop
 */
export async function proveEducation(
  { hop, repositories, now, actor }: LockedOnward,
  changes: Pick<OnwardChanges, 'status' | 'enrolledOn'>,
): Promise<void> {
  if (changes.status !== 'enrolled' && hop.status !== 'enrolled') return
  const locked = await lockChainOf(repositories, hop, { now, actor })
  if (locked === undefined) return
  const { serviceId, serviceName: schoolName } = hop
  const kind = 'schoolConfirmed'
  if (changes.enrolledOn !== null) {
    const { enrolledOn } = changes
    await recordProof(locked, {
      ...{ kind, schoolName, serviceId, enrolledOn },
      seenOn: belgianDay(now),
    })
  } else if (locked.proof?.kind === kind && locked.proof.serviceId === serviceId) {
    await takeBackProof(locked, { reason: 'corrected' })
  }
}
