import type { Eligibility } from '@onthaal/shared/eligibility/schemas'
import type {
  CefrLevel,
  FactSource,
  LatinLiteracy,
  PersonField,
  Register,
  ResidenceDocument,
  ResidenceGround,
  Sex,
} from '@onthaal/shared/persons'
import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { organisations } from './organisations.ts'
import { persons } from './persons.ts'
import { userAccounts } from './user-accounts.ts'

/** Where a fact comes from, and from which day it is true. */
export interface FactOrigin {
  readonly source: FactSource
  readonly asOf: string
}

/** What makes a person exist for an organisation: identity and facts as that organisation recorded them. */
export const personFiles = pgTable(
  'person_file',
  {
    partitionId: partitionId(),
    personId: uuid('person_id').notNull(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    version: integer('version').notNull(),
    givenName: text('given_name'),
    familyName: text('family_name'),
    originalScriptName: text('original_script_name'),
    birthDate: text('birth_date'),
    insz: text('insz'),
    nationalities: text('nationalities').array().notNull(),
    contactLanguage: text('contact_language'),
    /** Nothing as long as nobody asked. */
    interpreterNeeded: boolean('interpreter_needed'),
    phone: text('phone'),
    email: text('email'),
    sex: text('sex').$type<Sex>(),
    homeLanguages: text('home_languages').array().notNull().default([]),
    otherLanguages: text('other_languages').array().notNull().default([]),
    dutchOral: text('dutch_oral').$type<CefrLevel>(),
    dutchWritten: text('dutch_written').$type<CefrLevel>(),
    latinLiteracy: text('latin_literacy').$type<LatinLiteracy>(),
    residenceGround: text('residence_ground').$type<ResidenceGround>(),
    residenceDocument: text('residence_document').$type<ResidenceDocument>(),
    residenceDocumentUntil: date('residence_document_until'),
    firstRegisteredBelgiumOn: date('first_registered_belgium_on'),
    firstRegisteredHereOn: date('first_registered_here_on'),
    register: text('register').$type<Register>(),
    /** Nothing as long as nobody said whether it runs. */
    residenceCheckOpen: boolean('residence_check_open'),
    street: text('street'),
    houseNumber: text('house_number'),
    box: text('box'),
    postalCode: text('postal_code'),
    city: text('city'),
    /** Where each fact comes from and of which day it is: `{ phone: { source, asOf } }`. */
    provenance: jsonb('provenance')
      .$type<Partial<Record<PersonField, FactOrigin>>>()
      .notNull()
      .default({}),
    /** What was asked for the rules of civic integration; the proposal itself is worked out. */
    eligibility: jsonb('eligibility').$type<Eligibility>(),
    /** The file of the same person in which this one is kept on, as long as nobody undoes it. */
    mergedInto: uuid('merged_into'),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => userAccounts.id),
    /** Set once nothing of the person is left in it: then it carries closed referrals, and is nobody's. */
    erasedAt: instant('erased_at'),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.personId, table.organisationId] }),
    foreignKey({
      columns: [table.partitionId, table.personId],
      foreignColumns: [persons.partitionId, persons.id],
    }),
    foreignKey({
      columns: [table.partitionId, table.mergedInto, table.organisationId],
      foreignColumns: [table.partitionId, table.personId, table.organisationId],
    }),
    index('person_file_merged')
      .on(table.partitionId, table.mergedInto, table.organisationId)
      .where(sql`${table.mergedInto} is not null`),
    // Who registered here waits to be informed, the newest first. With the part of the country in it, those who wait
    // are counted without their files.
    index('person_file_registered')
      .on(table.organisationId, table.recordedAt, table.personId, table.partitionId)
      .where(sql`${table.erasedAt} is null and ${table.mergedInto} is null`),
    uniqueIndex('person_file_insz')
      .on(table.partitionId, table.insz, table.organisationId)
      .where(sql`${table.insz} is not null`),
  ],
)
