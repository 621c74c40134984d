import { type CommitmentCode, isOwnCommitment } from '@onthaal/shared/agreements'
import type { Session } from '../identity/index.ts'
import { listsFor, type Place } from '../shell/index.ts'
import type { AgreementCommitment } from './agreement.ts'

/** Where the work of a commitment is done, the place that tells most of it first; the register is on the page itself. */
export const placesOfCommitments: Partial<Record<CommitmentCode, readonly Place[]>> = {
  informNewcomers: ['talks', 'arrivals'],
  informMinors: ['schoolBoard'],
  referFromTalks: ['sent', 'all'],
  runDesk: ['calendar', 'queue', 'all'],
  followSharedClients: ['caseload', 'all'],
  referWithinGpmi: ['sent', 'all'],
  cohesionInitiatives: ['sent', 'queue', 'all'],
}

/**
 * @returns the place where whoever is at work sees a commitment of their own organisation being kept; none where they
 *   have no work, nor of another party: their lists tell nothing of it
 */
export function placeOfCommitment(
  { code, party }: Pick<AgreementCommitment, 'code' | 'party'>,
  session: Session,
): Place | undefined {
  if (!isOwnCommitment(party, session.organisation.kind)) return undefined
  const mine = listsFor(session)
  return placesOfCommitments[code]?.find((place) => mine.includes(place))
}
