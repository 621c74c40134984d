import type { OpenedFor, Stated } from '@onthaal/shared/consultations'
import { maskInsz } from '@onthaal/shared/persons'
import type { Person, PersonChange, PersonSummary } from '@onthaal/shared/persons/schemas'
import type { FactValue } from '../db/tables/person-file-changes.ts'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { PersonChangeRecord } from './person-change-repository.ts'
import type { PersonFile, PersonRecord } from './person-repository.ts'

/** A person as the own file tells of them, with what the rules of civic integration asked. */
export function ownPersonView(
  record: PersonRecord & { readonly openedFor?: OpenedFor },
  links: Links,
): Person {
  const { eligibility } = record.file
  return { ...personView(record, links), ...present({ eligibility }) }
}

/** A person as the file of one organisation tells of them. */
export function personView(
  {
    file,
    organisation,
    openedFor,
    restrictedSince,
  }: PersonRecord & { readonly openedFor?: OpenedFor },
  links: Links,
): Person {
  return {
    id: file.personId,
    href: links.person(file.personId),
    version: file.version,
    ...namesView(file),
    ...present({
      inszMasked: maskedInsz(file),
      contactLanguage: file.contactLanguage,
      phone: file.phone,
      email: file.email,
      sex: file.sex,
      dutchOral: file.dutchOral,
      dutchWritten: file.dutchWritten,
      latinLiteracy: file.latinLiteracy,
      residenceGround: file.residenceGround,
      residenceDocument: file.residenceDocument,
      residenceDocumentUntil: file.residenceDocumentUntil,
      register: file.register,
      firstRegisteredBelgiumOn: file.firstRegisteredBelgiumOn,
      firstRegisteredHereOn: file.firstRegisteredHereOn,
      residenceCheckOpen: file.residenceCheckOpen,
      street: file.street,
      houseNumber: file.houseNumber,
      box: file.box,
      postalCode: file.postalCode,
      city: file.city,
      interpreterNeeded: file.interpreterNeeded,
      restrictedSince: restrictedSince && new Date(restrictedSince).toISOString(),
    }),
    nationalities: file.nationalities,
    homeLanguages: file.homeLanguages,
    otherLanguages: file.otherLanguages,
    provenance: file.provenance,
    partition: file.partitionId,
    organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind },
    recordedAt: file.recordedAt.toISOString(),
    ...(openedFor?.stated && { openedFor: openedForView(openedFor.stated) }),
  }
}

function openedForView({ purpose, reason, until }: Stated) {
  return { purpose, ...present({ reason }), until: until.toISOString() }
}

type Identity = Pick<
  PersonFile,
  'personId' | 'givenName' | 'familyName' | 'originalScriptName' | 'birthDate' | 'insz'
>

/** A person in a list: enough to be told apart, and the number masked. */
export function personSummaryView(identity: Identity, links: Links): PersonSummary {
  return {
    id: identity.personId,
    href: links.person(identity.personId),
    ...namesView(identity),
    ...present({ inszMasked: maskedInsz(identity) }),
  }
}

function maskedInsz({ insz }: Pick<PersonFile, 'insz'>) {
  return insz === null ? null : maskInsz(insz)
}

function namesView({ givenName, familyName, originalScriptName, birthDate }: Identity) {
  return present({ givenName, familyName, originalScriptName, birthDate })
}

/** One field that got another value or was confirmed, and what it held until then; numbers are masked. */
export function personChangeView({ change, before, recordedBy }: PersonChangeRecord): PersonChange {
  const shown = (value: FactValue | null | undefined) =>
    change.field === 'insz' && typeof value === 'string' ? maskInsz(value) : value
  return {
    id: change.id,
    version: change.version,
    field: change.field,
    isConfirmed: JSON.stringify(before) === JSON.stringify(change.value),
    ...present({ before: shown(before), value: shown(change.value) }),
    source: change.source,
    asOf: change.asOf,
    recordedAt: change.recordedAt.toISOString(),
    recordedBy,
  }
}
