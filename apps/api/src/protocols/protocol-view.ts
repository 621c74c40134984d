import type { Protocol } from '@onthaal/shared/protocols/schemas'
import type { Day } from '@onthaal/shared/time'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import { type ProtocolRecord, warningOf } from './protocol-repository.ts'

/** A protocol, and how near its end is on this day. */
export function protocolView(record: ProtocolRecord, links: Links, today: Day): Protocol {
  const { protocol, sender, receiver } = record
  const { id, version, reference, legalBasis, categories, validFrom, validTo } = protocol
  return {
    id,
    href: links.to(`/protocols/${id}`),
    version,
    sender,
    receiver,
    ...{ reference, legalBasis, categories, validFrom, validTo },
    inForce: validFrom <= today && today <= validTo,
    ...present({ warning: warningOf(record, today) }),
  }
}
