import { evaluationOf } from '@onthaal/shared/agreements'
import { belgianDay, type Day } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import type { AgreementRecord } from '../../agreements/index.ts'
import type { Place } from '../../list-place.ts'
import { type ProtocolRecord, warningOf } from '../../protocols/index.ts'
import { agreementWords, protocolWords } from '../words/register-words.ts'
import { dayCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'
import { ofNobody, shortRegister } from './register.ts'

const ofProtocol = protocolWords.fields
const protocolColumns: readonly Column<ProtocolRecord, [today: Day]>[] = [
  [ofProtocol.reference, 34, ({ protocol }) => protocol.reference],
  [ofProtocol.sender, 28, ({ sender }) => sender.name],
  [ofProtocol.receiver, 28, ({ receiver }) => receiver.name],
  [ofProtocol.legalBasis, 40, ({ protocol }) => protocol.legalBasis],
  [
    ofProtocol.categories,
    60,
    ({ protocol }) => protocol.categories.map((one) => protocolWords.dataCategory[one]).join('; '),
  ],
  [ofProtocol.validFrom, 16, ({ protocol }) => dayCell(protocol.validFrom)],
  [ofProtocol.validTo, 16, ({ protocol }) => dayCell(protocol.validTo)],
  [
    ofProtocol.standing,
    28,
    (record, today) => {
      const warning = warningOf(record, today)
      if (warning) return protocolWords.protocolWarning[warning]
      return isInForce(record.protocol, today) ? protocolWords.inForce : protocolWords.notInForce
    },
  ],
]

/** All protocols that the actor's organisation is a party to, what ends last first; they tell of nobody. */
export function protocolSource(actor: Actor, now: Date): ListSource<Place> {
  const today = belgianDay(now)
  const { id } = actor.organisation
  const all = { warned: false, today }
  return {
    ...ofNobody,
    title: protocolWords.title,
    definition: protocolWords.intro,
    columns: headingsOf(protocolColumns),
    // An organisation has some hundreds at the most.
    async count({ protocols }, limit) {
      const { records } = await protocols.page(id, all, { place: undefined, size: limit + 1 })
      return records.length
    },
    async page({ protocols }, place, size) {
      const { records, next } = await protocols.page(id, all, { place, size })
      return { rows: records.map((one) => cellsOf(protocolColumns, one, today)), next }
    },
  }
}

const ofAgreement = agreementWords.fields
const agreementColumns: readonly Column<AgreementRecord, [today: Day]>[] = [
  [ofAgreement.reference, 34, ({ agreement }) => agreement.reference],
  [
    ofAgreement.partners,
    50,
    ({ organisation, partner }) => `${organisation.name}, ${partner.name}`,
  ],
  [ofAgreement.amends, 34, ({ amends }) => amends ?? undefined],
  [ofAgreement.signedOn, 16, ({ agreement }) => dayCell(agreement.signedOn ?? undefined)],
  [ofAgreement.validFrom, 16, ({ agreement }) => dayCell(agreement.validFrom)],
  [ofAgreement.validTo, 16, ({ agreement }) => dayCell(agreement.validTo)],
  [
    ofAgreement.standing,
    18,
    ({ agreement, replacedBy }, today) => {
      if (replacedBy !== null) return agreementWords.replaced
      return isInForce(agreement, today) ? agreementWords.inForce : agreementWords.notInForce
    },
  ],
  ['Vervangen door', 34, ({ replacedBy }) => replacedBy ?? undefined],
  [
    'Jaarlijks overleg ten laatste op',
    30,
    ({ agreement, amends, replacedBy }, today) => {
      if (amends !== null || replacedBy !== null) return undefined
      const { validFrom, evaluatedOn: heldOn, nextEvaluationOn: nextOn } = agreement
      return dayCell(evaluationOf({ validFrom, heldOn, nextOn }, today).dueBy)
    },
  ],
]

/** All cooperation agreements of the actor's organisation with their addenda, what ends last first. */
export function agreementSource(now: Date): ListSource {
  const today = belgianDay(now)
  return shortRegister({
    title: agreementWords.title,
    definition: 'Wat onze organisatie met andere organisaties afsprak, met de addenda.',
    columns: headingsOf(agreementColumns),
    rows: async ({ agreements }) =>
      (await agreements.list()).map((one) => cellsOf(agreementColumns, one, today)),
  })
}

function isInForce({ validFrom, validTo }: { validFrom: Day; validTo: Day }, today: Day): boolean {
  return validFrom <= today && today <= validTo
}
