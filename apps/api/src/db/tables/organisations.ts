import type { OrganisationKind } from '@onthaal/shared/identity'
import { type AnyPgColumn, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'

/** Municipalities, their OCMWs and the agency. An OCMW names the municipality it belongs to. */
export const organisations = pgTable('organisation', {
  id: uuid('id').primaryKey(),
  kind: text('kind').$type<OrganisationKind>().notNull(),
  name: text('name').notNull(),
  /** KBO number or OVO code, by which an identity provider names it; without one nobody signs in for it there. */
  code: text('code').unique(),
  municipalityId: uuid('municipality_id').references((): AnyPgColumn => organisations.id),
  /** The page about its social and cultural offer that goes along with letters: a title and a text, or neither. */
  offerTitle: text('offer_title'),
  offerText: text('offer_text'),
  /** After how many working days a referral for school that nobody accepted is escalated, where it is set. */
  escalationWorkingDays: integer('escalation_working_days'),
  /** How many working days after its desk the managers of a region are told what nobody picked up, where it is set. */
  unclaimedWorkingDays: integer('unclaimed_working_days'),
  version: integer('version').notNull().default(1),
})
