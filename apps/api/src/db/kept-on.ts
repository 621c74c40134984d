import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import { personFiles } from './tables/person-files.ts'

/**
 * Whose file a person's file of an organisation is kept on in: a file that became one with another is that other
 * one, for whoever follows an old link or letter. Row-level security decides in which partitions.
 *
 * @returns the id of the person of that file, or the one that was given
 */
export function keptOn(personId: string | Placeholder, organisationId: string | Placeholder): SQL {
  // In a sub-select of its own: `coalesce` is not leakproof, so that row-level security would keep it from the
  // index, and every file of the organisation would be read.
  return sql`(select coalesce((
    select merged.merged_into from ${personFiles} merged
    where merged.person_id = ${personId} and merged.organisation_id = ${organisationId}),
    ${personId}::uuid))`
}
