import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  foreignKey,
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
    interpreterNeeded: boolean('interpreter_needed').notNull(),
    phone: text('phone'),
    email: text('email'),
    sex: text('sex'),
    homeLanguages: text('home_languages').array().notNull().default([]),
    otherLanguages: text('other_languages').array().notNull().default([]),
    dutchOral: text('dutch_oral'),
    dutchWritten: text('dutch_written'),
    latinLiteracy: text('latin_literacy'),
    residenceGround: text('residence_ground'),
    residenceDocument: text('residence_document'),
    residenceDocumentUntil: date('residence_document_until'),
    firstRegisteredBelgiumOn: date('first_registered_belgium_on'),
    firstRegisteredHereOn: date('first_registered_here_on'),
    register: text('register'),
    street: text('street'),
    houseNumber: text('house_number'),
    box: text('box'),
    postalCode: text('postal_code'),
    city: text('city'),
    /** Where each fact comes from and of which day it is: `{ phone: { source, asOf } }`. */
    provenance: jsonb('provenance')
      .$type<Record<string, { source: string; asOf: string }>>()
      .notNull()
      .default({}),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => userAccounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.personId, table.organisationId] }),
    foreignKey({
      columns: [table.partitionId, table.personId],
      foreignColumns: [persons.partitionId, persons.id],
    }),
    uniqueIndex('person_file_insz')
      .on(table.partitionId, table.insz, table.organisationId)
      .where(sql`${table.insz} is not null`),
  ],
)
