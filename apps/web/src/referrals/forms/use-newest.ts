import { useQuery } from '@tanstack/react-query'
import { hasMoved } from '../../api/errors.ts'
import { referralQuery } from '../referral-queries.ts'

/**
 * How a referral stands after a move of it was refused because it had changed; read again only then. A
 * list holds too little of a referral to say that.
 *
 * @param error what the server answered to the move; null when nothing went wrong
 */
export function useNewest(referralId: string, error: unknown) {
  const isRefused = error !== null && hasMoved(error)
  // The refused move has made older readings void; one that came after it is new enough.
  const query = useQuery({ ...referralQuery(referralId), enabled: isRefused, staleTime: 10_000 })
  // After a reading that failed, what was read before it is no news.
  const isUnknown = isRefused && query.isError
  return { newest: isRefused && !isUnknown ? query.data : undefined, isUnknown }
}
