import type { AllAnswers } from '@onthaal/shared/background'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { personBackgrounds } from '../db/tables/person-backgrounds.ts'

export type BackgroundRow = typeof personBackgrounds.$inferSelect

type FileKey = Pick<BackgroundRow, 'partitionId' | 'personId' | 'organisationId'>

export type BackgroundRepository = ReturnType<typeof createBackgroundRepository>

/** The only place that touches the table of backgrounds. Of a school it shows nothing to whoever may not see. */
export function createBackgroundRepository(connection: Connection) {
  return {
    /** @returns what somebody told, of their own and of their school apart, as their organisation keeps it */
    async ofFile({ partitionId, personId, organisationId }: FileKey): Promise<BackgroundRow[]> {
      return connection
        .select()
        .from(personBackgrounds)
        .where(
          and(
            eq(personBackgrounds.partitionId, partitionId),
            eq(personBackgrounds.personId, personId),
            eq(personBackgrounds.organisationId, organisationId),
          ),
        )
    },

    /** @returns everything that these people told, by person */
    async answersOf(
      { partitionId, organisationId }: Omit<FileKey, 'personId'>,
      personIds: readonly string[],
    ): Promise<ReadonlyMap<string, AllAnswers>> {
      const rows = await connection
        .select()
        .from(personBackgrounds)
        .where(
          and(
            eq(personBackgrounds.partitionId, partitionId),
            eq(personBackgrounds.organisationId, organisationId),
            inArray(personBackgrounds.personId, [...personIds]),
          ),
        )
      const answers = new Map<string, AllAnswers>()
      for (const row of rows) {
        answers.set(row.personId, { ...answers.get(row.personId), ...row.answers })
      }
      return answers
    },

    /** Writes a row in the place of the one that was there. */
    async put(row: BackgroundRow): Promise<void> {
      const { answers, recordedAt, recordedBy } = row
      await connection
        .insert(personBackgrounds)
        .values(row)
        .onConflictDoUpdate({
          target: [
            personBackgrounds.partitionId,
            personBackgrounds.personId,
            personBackgrounds.organisationId,
            personBackgrounds.isAboutSchool,
          ],
          set: {
            ...{ answers, recordedAt, recordedBy },
            version: sql`${personBackgrounds.version} + 1`,
          },
        })
    },
  }
}
