import type { LanguageNeed, LetterLanguage, LetterPart } from '@onthaal/shared/letters'
import type { OfferPage } from '@onthaal/shared/organisations/schemas'
import { sql } from 'drizzle-orm'
import {
  boolean,
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
import { intakeInterviews } from './intake-interviews.ts'
import { organisations } from './organisations.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** What a letter said, word for word, with the versions of the texts that said it. */
export interface LetterContent {
  readonly dutch: LetterPart
  readonly translation?: LetterPart
  /** The municipality's page about its offer, as it was printed along. */
  readonly offerPage?: OfferPage
}

/** A letter that was handed over. Only ever added to: what people took home stays what it was. */
export const letters = pgTable(
  'letter',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    /** The talk after which it was handed over. */
    interviewId: uuid('interview_id'),
    content: jsonb('content').$type<LetterContent>().notNull(),
    /** Tells of a child's school, which is not for everybody. */
    isAboutSchool: boolean('is_about_school').notNull(),
    languageNeed: text('language_need').$type<LanguageNeed>(),
    handedOverAt: instant('handed_over_at').notNull(),
    handedOverBy: uuid('handed_over_by')
      .notNull()
      .references(() => userAccounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    foreignKey({
      columns: [table.partitionId, table.interviewId],
      foreignColumns: [intakeInterviews.partitionId, intakeInterviews.id],
    }),
    index('letter_person').on(table.partitionId, table.personId, table.organisationId),
    index('letter_interview')
      .on(table.partitionId, table.interviewId)
      .where(sql`${table.interviewId} is not null`),
  ],
)

/** That an administrator found a version of a text right, and until when. */
export const letterReleases = pgTable(
  'letter_release',
  {
    id: uuid('id').primaryKey(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    language: text('language').$type<LetterLanguage>().notNull(),
    version: integer('version').notNull(),
    releasedAt: instant('released_at').notNull(),
    releasedBy: uuid('released_by')
      .notNull()
      .references(() => userAccounts.id),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: uuid('withdrawn_by').references(() => userAccounts.id),
  },
  (table) => [
    uniqueIndex('letter_release_standing')
      .on(table.organisationId, table.language, table.version)
      .where(sql`${table.withdrawnAt} is null`),
  ],
)
