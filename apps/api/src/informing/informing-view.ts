import type { InformingList } from '@onthaal/shared/informing/schemas'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { InformingRecord } from './informing-repository.ts'
import type { WholeInforming } from './informing-use-cases.ts'

/** What somebody was informed about. */
export function informingsView(
  { personId, informings }: WholeInforming,
  links: Links,
): InformingList {
  return {
    items: informings.map(itemView),
    self: links.to(`/persons/${personId}/informings`),
  }
}

function itemView({ informing, informedBy, withdrawnBy }: InformingRecord) {
  const { id, topic, informedOn, channel, languages, materials } = informing
  const { withdrawnAt, withdrawReason } = informing
  return {
    ...{ id, topic, informedOn, channel, languages, materials, informedBy },
    recordedAt: informing.recordedAt.toISOString(),
    ...present({
      interview: informing.interviewId,
      withdrawn:
        withdrawnAt && withdrawnBy && withdrawReason !== null
          ? { at: withdrawnAt.toISOString(), by: withdrawnBy, reason: withdrawReason }
          : null,
    }),
  }
}
