import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import { personFiles } from './tables/person-files.ts'

/**
 * Whose file a person's file of an organisation is kept on in: a file that became one with another is that other
 * one, for whoever follows an old link or letter. Row-level security decides in which partitions.
 *
 * @returns the id of the person of that file, or the one that was given
 */
export function keptOn(personId: string | Placeholder, organisationId: string | Placeholder): SQL {
  return sql`coalesce((
    select merged.merged_into from ${personFiles} merged
    where merged.person_id = ${personId} and merged.organisation_id = ${organisationId}),
    ${personId}::uuid)`
}
