import type { AgreementContact, Signatory } from '@onthaal/shared/agreements/schemas'
import type { ExportedOfAgreement } from '@onthaal/shared/exports/schemas'
import type { AgreementFileRecord } from '../../agreements/index.ts'
import { agreementWords } from '../words/register-words.ts'
import { dayCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import { knownAgreement, organisationOf } from './known-agreement.ts'
import type { ListSource } from './list-source.ts'
import { shortRegister } from './register.ts'

type Between = [AgreementFileRecord]

const { fields, sections } = agreementWords
const signatoryColumns: readonly Column<Signatory, Between>[] = [
  [fields.name, 30, ({ name }) => name],
  [fields.position, 30, ({ position }) => position],
  [fields.organisation, 30, ({ organisation }, record) => organisationOf(record, organisation)],
]

/** Who signed one agreement, and for which side. */
export function signatorySource({ agreement }: ExportedOfAgreement): ListSource {
  return shortRegister({
    title: sections.signatories,
    definition: 'Wie de overeenkomst ondertekende, en voor welke partij.',
    named: [agreement],
    filters: (names) => [['Overeenkomst', names(agreement)]],
    columns: headingsOf(signatoryColumns),
    async rows(repositories) {
      const record = await knownAgreement(repositories, agreement, 'signatories')
      return record.signatories.map((one) => cellsOf(signatoryColumns, one, record))
    },
  })
}

const contactColumns: readonly Column<AgreementContact, Between>[] = [
  [fields.name, 30, ({ name }) => name],
  [fields.role, 34, ({ role }) => agreementWords.contactRole[role]],
  [fields.organisation, 30, ({ organisation }, record) => organisationOf(record, organisation)],
  [fields.phone, 20, ({ phone }) => phone],
  [fields.email, 34, ({ email }) => email],
  [fields.validFrom, 16, ({ validFrom }) => dayCell(validFrom)],
  [fields.validTo, 16, ({ validTo }) => dayCell(validTo)],
]

/** Whom either side of one agreement can be asked for, now and before. */
export function contactSource({ agreement }: ExportedOfAgreement): ListSource {
  return shortRegister({
    title: sections.contacts,
    definition: 'Bij wie elke partij terechtkan, nu en vroeger.',
    named: [agreement],
    filters: (names) => [['Overeenkomst', names(agreement)]],
    columns: headingsOf(contactColumns),
    async rows(repositories) {
      const record = await knownAgreement(repositories, agreement, 'agreementContacts')
      return record.contacts.map((one) => cellsOf(contactColumns, one, record))
    },
  })
}
