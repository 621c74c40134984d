import { purposeOfReferralList } from '@onthaal/shared/consultations'
import type { ReferralBox } from '@onthaal/shared/referrals'
import type { ReferralListQuery } from '@onthaal/shared/referrals/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import type { Shown } from '../../consultations/index.ts'
import { type Count, countedExactly, countOf } from '../../count-of.ts'
import { encodePlace } from '../../list-place.ts'
import type { ReferralHead } from '../referral-heads.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { readListQuery } from './read-list-query.ts'

export interface ReferralHits extends Count {
  readonly heads: readonly ReferralHead[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
}

/**
 * One page of a list, with the count of the same predicate.
 *
 * @throws InvalidInputError when the filters make no sense, or the place is not of this list
 */
export function listReferrals({ work, clock }: ReferralUseCaseDependencies) {
  return (actor: Actor, asked: ReferralListQuery): Promise<ReferralHits> => {
    const { query, place } = readListQuery(asked, actor.organisation.kind)
    const asking = { actor, today: belgianDay(clock()) }
    return work(actor, async ({ referralLists, consultation }) => {
      const [{ heads, next }, count] = await Promise.all([
        referralLists.page(query, asking, { place, size: query.pageSize ?? defaultPageSize }),
        referralLists.count(query, asking, countedExactly),
      ])
      consultation.note(...heads.map((head) => shownInList(actor, query.box, head)))
      return { heads, next: next && encodePlace(next), ...countOf(count) }
    })
  }
}

function shownInList(actor: Actor, box: ReferralBox, { referral }: ReferralHead): Shown {
  const role = actor.consulting?.role ?? actor.roles[0] ?? 'frontDesk'
  return {
    partitionId: referral.partitionId,
    keeperId: referral.senderOrganisationId,
    personIds: [referral.personId],
    purpose: purposeOfReferralList(box, role, actor.organisation.kind),
  }
}
