import type { ChainEnding, ChainState, ClockInputs, ClockQuestion } from '@onthaal/shared/education'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
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
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/**
 * A child for whom the clock of compulsory education ran, as one organisation keeps the file: open until there is
 * proof, or until two people say why there will be none.
 */
export const educationChains = pgTable(
  'education_chain',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    version: integer('version').notNull(),
    state: text('state').$type<ChainState>().notNull(),
    openedOn: date('opened_on').notNull(),
    /** The first day of compulsory education at the latest; nothing where a question stands open. */
    startsOn: date('starts_on'),
    earliestStart: date('earliest_start'),
    lastDay: date('last_day'),
    isProvisional: boolean('is_provisional').notNull(),
    questions: text('questions').array().$type<ClockQuestion[]>().notNull(),
    ruleSet: text('rule_set').notNull(),
    inputs: jsonb('inputs').$type<ClockInputs>().notNull(),
    /** The version of the file from which the days follow. */
    fileVersion: integer('file_version').notNull(),
    nextStep: text('next_step'),
    nextStepBy: date('next_step_by'),
    nextStepOwner: uuid('next_step_owner').references(() => userAccounts.id),
    /** Where whoever has to do it is at work. */
    nextStepFor: uuid('next_step_for').references(() => organisations.id),
    /** What somebody proposes or what it is closed for, and the words with it. */
    closingReason: text('closing_reason').$type<ChainEnding>(),
    closingDetail: text('closing_detail'),
    /** The name of the municipality to which the child moved; its id when it works with us. */
    receivingMunicipality: text('receiving_municipality'),
    receivingOrganisationId: uuid('receiving_organisation_id').references(() => organisations.id),
    /**
     * What that municipality has on its list of it. The receiving side knows nothing of this: by it alone a door finds
     * the child again when it does not live there.
     */
    transferId: uuid('transfer_id'),
    /** When that municipality said so; the child is followed here again since. */
    transferDeclinedAt: instant('transfer_declined_at'),
    closingProposedBy: uuid('closing_proposed_by').references(() => userAccounts.id),
    closingProposedAt: instant('closing_proposed_at'),
    closingProposedFor: uuid('closing_proposed_for').references(() => organisations.id),
    closedBy: uuid('closed_by').references(() => userAccounts.id),
    closedAt: instant('closed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    uniqueIndex('education_chain_file').on(table.partitionId, table.personId, table.organisationId),
    index('education_chain_board')
      .on(table.organisationId, table.startsOn, table.personId)
      .where(sql`${table.state} = 'open'`),
    // From a referral of the agency to its child, by what tells a child apart and nothing that is sorted anew.
    index('education_chain_person')
      .on(table.personId, table.organisationId)
      .where(sql`${table.state} = 'open'`),
    index('education_chain_step')
      .on(table.organisationId, table.nextStepOwner)
      .where(sql`${table.state} = 'open' and ${table.nextStepOwner} is not null`),
    index('education_chain_transfer')
      .on(table.transferId)
      .where(sql`${table.transferId} is not null`),
    index('education_chain_declined')
      .on(table.organisationId, table.startsOn, table.personId)
      .where(sql`${table.state} = 'open' and ${table.transferDeclinedAt} is not null`),
    // Whatever asks for it: nothing but proof or two people closes one.
    check(
      'education_chain_ends_by_proof_or_by_two',
      sql`${table.state} = 'open' or coalesce(${table.closingReason} = 'proof'
        or ${table.closedBy} <> ${table.closingProposedBy}, false)`,
    ),
  ],
)
