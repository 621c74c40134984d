import type { Consultation } from '@onthaal/shared/consultations/schemas'
import { fullName } from '@onthaal/shared/persons'
import { stringify } from 'csv-stringify/sync'
import type { Links } from '../links.ts'
import { personSummaryView } from '../persons/index.ts'
import { present } from '../present.ts'
import type { ReadConsultation } from './use-cases/select-consultations.ts'

/** Who saw whom, why, what and when. */
export function consultationView(
  { consultation, by, organisation, persons }: ReadConsultation,
  links: Links,
): Consultation {
  return {
    id: consultation.id,
    at: consultation.at.toISOString(),
    by,
    role: consultation.role,
    organisation,
    action: consultation.action,
    purpose: consultation.purpose,
    ...present({ reason: consultation.reason }),
    fields: consultation.fields,
    personCount: consultation.personIds.length + consultation.withoutFile,
    persons: persons.map((person) => personSummaryView(person, links)),
  }
}

const columns = [
  'at',
  'by',
  'role',
  'organisation',
  'action',
  'purpose',
  'reason',
  'fields',
  'persons',
] as const

/**
 * The same as a table for a spreadsheet. Whatever would be a formula there is made text: names are typed by
 * people (OWASP, CSV injection).
 */
export function consultationCsv(records: readonly ReadConsultation[]): string {
  const rows = records.map(({ consultation, by, organisation, persons }) => ({
    at: consultation.at.toISOString(),
    by: by.displayName,
    role: consultation.role,
    organisation: organisation.name,
    action: consultation.action,
    purpose: consultation.purpose,
    reason: consultation.reason ?? '',
    fields: consultation.fields.join(' '),
    persons: persons.map((person) => fullName(present(person))).join(', '),
  }))
  return stringify(rows, {
    header: true,
    // As programs of Belgium read it.
    delimiter: ';',
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
