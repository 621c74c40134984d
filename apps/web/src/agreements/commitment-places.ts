import type { CommitmentCode } from '@onthaal/shared/agreements'
import type { Session } from '../identity/index.ts'
import { listsFor, type Place } from '../shell/index.ts'

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

/** @returns the place where whoever is at work sees a commitment being kept; none where they have no work */
export function placeOfCommitment(code: CommitmentCode, session: Session): Place | undefined {
  const mine = listsFor(session)
  return placesOfCommitments[code]?.find((place) => mine.includes(place))
}
