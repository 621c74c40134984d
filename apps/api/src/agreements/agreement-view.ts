import {
  agreementWarning,
  commitmentsBetween,
  evaluationOf,
  startStateOf,
} from '@onthaal/shared/agreements'
import type {
  AgreementCommitment,
  AgreementFile,
  CooperationAgreement,
} from '@onthaal/shared/agreements/schemas'
import type { Day } from '@onthaal/shared/time'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { AgreementFileRecord, AgreementRecord } from './agreement-repository.ts'

/** All cooperation agreements of an organisation. */
export function agreementListView(records: readonly AgreementRecord[], links: Links, today: Day) {
  return {
    items: records.map((record) => agreementView(record, links, today)),
    self: links.to('/cooperationAgreements'),
  }
}

/** A cooperation agreement, how near its end is on this day, and when both sides have to meet. */
function agreementView(
  { agreement, organisation, partner, replacedBy, amends }: AgreementRecord,
  links: Links,
  today: Day,
): CooperationAgreement {
  const { id, version, reference, validFrom, validTo, signedOn } = agreement
  const { evaluatedOn, nextEvaluationOn } = agreement
  const isEvaluated = amends === null && replacedBy === null
  const facts = { validFrom, heldOn: evaluatedOn, nextOn: nextEvaluationOn }
  return {
    id,
    href: hrefOf(id, links),
    version,
    partners: [organisation, partner],
    ...{ reference, validFrom, validTo },
    inForce: validFrom <= today && today <= validTo,
    ...present({
      signedOn,
      amends,
      replacedBy,
      warning: agreementWarning(validTo, replacedBy !== null, today),
      evaluation: isEvaluated ? evaluationOf(facts, today) : null,
    }),
  }
}

/** An agreement whole: each paragraph has its line, whether or not somebody said something of it. */
export function agreementFileView(
  record: AgreementFileRecord,
  links: Links,
  today: Day,
): AgreementFile {
  const { agreement, signatories, contacts, addenda, changes, changeCount } = record
  return {
    ...agreementView(record, links, today),
    signatories,
    contacts,
    evaluatedOn: agreement.evaluatedOn,
    ...present({ nextEvaluationOn: agreement.nextEvaluationOn }),
    commitments: agreement.amends === null ? commitmentViews(record) : [],
    addenda: addenda.map((one) => ({ ...one, href: hrefOf(one.id, links) })),
    changes: changes.map(({ at, fields, ...one }) => ({
      ...one,
      at: new Date(at).toISOString(),
      fields: [...fields],
    })),
    changeCount,
  }
}

/** Each paragraph as it stands: what was last said of it, or what it begins with. */
export function commitmentViews(record: AgreementFileRecord): AgreementCommitment[] {
  return commitmentsBetween([record.organisation.kind, record.partner.kind]).map((one) => {
    const { code, paragraph, party } = one
    const rule = { code, paragraph, party, ...present({ indicator: one.indicator }) }
    const said = record.commitments.find((each) => each.code === code)
    if (said === undefined) return { ...rule, state: startStateOf(one) }
    return { ...rule, ...said, changedAt: new Date(said.changedAt).toISOString() }
  })
}

function hrefOf(id: string, links: Links): string {
  return links.to(`/cooperationAgreements/${id}`)
}
