import { sql } from 'drizzle-orm'
import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { partitionId } from './columns.ts'
import { personFiles } from './person-files.ts'

/**
 * Precomputed keys of a file: the words of its names, and `#insz:` with a number that the person had
 * before. No name has a `#`, so no search for a name comes upon a number. Row-level security keeps
 * `LIKE` and trigram indexes from being used (their operators are not leakproof); equality and ranges
 * of bytes stay indexed.
 */
export const personMatchKeys = pgTable(
  'person_match_key',
  {
    partitionId: partitionId(),
    personId: uuid('person_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    value: text('value').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.partitionId, table.personId, table.organisationId, table.value],
    }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('person_match_key_value').on(
      table.partitionId,
      table.organisationId,
      // Ranges of bytes, whatever the collation of the database.
      table.value.op('text_pattern_ops'),
      // Of a common name thousands are counted, from the index alone.
      table.personId,
    ),
    // Former numbers, whoever keeps the file: `person_with_insz` asks for them with these very words.
    index('person_match_key_number')
      .on(table.partitionId, table.value)
      .where(sql`starts_with(${table.value}, '#')`),
  ],
)
