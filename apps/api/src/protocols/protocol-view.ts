import { protocolWarning } from '@onthaal/shared/protocols'
import type { CooperationAgreement, Protocol } from '@onthaal/shared/protocols/schemas'
import type { Day } from '@onthaal/shared/time'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { AgreementRecord } from './cooperation-agreement-repository.ts'
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

/** All cooperation agreements of an organisation. */
export function agreementListView(records: readonly AgreementRecord[], links: Links, today: Day) {
  return {
    items: records.map((record) => agreementView(record, today)),
    self: links.to('/cooperationAgreements'),
  }
}

/** A cooperation agreement, and how near its end is on this day. */
function agreementView(
  { agreement, organisation, partner, replacedBy }: AgreementRecord,
  today: Day,
): CooperationAgreement {
  const { id, reference, validFrom, validTo } = agreement
  return {
    id,
    partners: [organisation, partner],
    ...{ reference, validFrom, validTo },
    ...present({
      replacedBy,
      warning: protocolWarning(validTo, replacedBy !== null, today),
    }),
  }
}
