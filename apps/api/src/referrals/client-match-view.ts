import type { ClientMatchList } from '@onthaal/shared/matching/schemas'
import type { Links } from '../links.ts'
import { personSummaryView } from '../persons/index.ts'
import { present } from '../present.ts'
import { type ClientMatch, identityOf } from './client-matches.ts'
import type { ClientCandidate } from './client-repository.ts'

/** People of other municipalities who may be the person of a referral, enough of each to be told apart. */
export function clientMatchesView(
  matches: readonly ClientMatch[],
  links: Links,
  referralId: string,
): ClientMatchList {
  return {
    items: matches.map(({ candidate, differs }) => ({
      person: personSummaryView(identityOf(candidate), links),
      ...present({ phone: candidate.phone, sex: candidate.sex, said: saidView(candidate) }),
      differs: [...differs],
      referral: {
        id: candidate.referral_id,
        reference: candidate.reference,
        submittedAt: new Date(candidate.submitted_at).toISOString(),
        sender: {
          id: candidate.sender_id,
          name: candidate.sender_name,
          kind: candidate.sender_kind,
        },
        desk: { id: candidate.desk_id, name: candidate.desk_name },
      },
    })),
    self: links.to(`/referrals/${referralId}/clientMatches`),
  }
}

function saidView(candidate: ClientCandidate) {
  const { decision, decided_at: at, decided_by_id: id, decided_by_name: displayName } = candidate
  if (decision === null || at === null || id === null || displayName === null) return null
  return {
    decision,
    decidedAt: new Date(at).toISOString(),
    decidedBy: { id, displayName },
    isDirect: candidate.is_direct === true,
  }
}
