import type { DeskContact, LetterLanguage } from '@onthaal/shared/letters'
import type { OfferPage } from '@onthaal/shared/organisations/schemas'
import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { FoundPeople } from '../consultations/index.ts'
import type { Connection } from '../db/database.ts'
import { desks } from '../db/tables/desks.ts'
import { letterReleases, letters } from '../db/tables/letters.ts'
import { organisations } from '../db/tables/organisations.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import { present } from '../present.ts'

export type LetterRow = typeof letters.$inferSelect
type ReleaseRow = typeof letterReleases.$inferSelect
/** A release that stands: nobody took it back yet. */
type NewRelease = Omit<ReleaseRow, 'withdrawnAt' | 'withdrawnBy'>

/** Those that were handed over after a talk, or to somebody by an organisation. */
export type SomeLetters = Pick<LetterRow, 'partitionId'> &
  (
    | { readonly interviewId: string; readonly personId?: never }
    | { readonly personId: string; readonly organisationId: string }
  )

export type LetterRepository = ReturnType<typeof createLetterRepository>
export type LetterRecord = Awaited<ReturnType<LetterRepository['list']>>[number]
export type ReleaseRecord = Awaited<ReturnType<LetterRepository['releases']>>[number]

function among(some: SomeLetters): SQL | undefined {
  return and(
    eq(letters.partitionId, some.partitionId),
    some.personId === undefined
      ? eq(letters.interviewId, some.interviewId)
      : and(eq(letters.personId, some.personId), eq(letters.organisationId, some.organisationId)),
  )
}

/** The only place that touches the letters that were handed over, and the releases of their texts. */
export function createLetterRepository(connection: Connection) {
  const records = () =>
    connection
      .select({
        letter: letters,
        person: personFiles,
        handedOverBy: { id: userAccounts.id, displayName: userAccounts.displayName },
      })
      .from(letters)
      .innerJoin(
        personFiles,
        and(
          eq(personFiles.partitionId, letters.partitionId),
          eq(personFiles.personId, letters.personId),
          eq(personFiles.organisationId, letters.organisationId),
        ),
      )
      .innerJoin(userAccounts, eq(userAccounts.id, letters.handedOverBy))

  return {
    /** @returns some letters, newest first */
    async list(some: SomeLetters) {
      return records().where(among(some)).orderBy(desc(letters.handedOverAt), desc(letters.id))
    },

    /** @returns whom they were handed to */
    people: (some: SomeLetters): FoundPeople =>
      sql`select ${letters.partitionId} as partition_id, ${letters.organisationId} as keeper_id,
        ${letters.personId} as person_id from ${letters} where ${among(some)}`,

    async insert(rows: readonly LetterRow[]): Promise<void> {
      if (rows.length > 0) await connection.insert(letters).values([...rows])
    },

    /** @returns the page about its offer that an organisation prints along, when it has one */
    async offerPage(organisationId: string): Promise<OfferPage | undefined> {
      const [row] = await connection
        .select({ title: organisations.offerTitle, text: organisations.offerText })
        .from(organisations)
        .where(eq(organisations.id, organisationId))
      return row?.title && row.text ? { title: row.title, text: row.text } : undefined
    },

    /** @returns how people find these desks, by the id of each */
    async deskContacts(deskIds: readonly string[]): Promise<ReadonlyMap<string, DeskContact>> {
      const rows = await connection
        .select({
          id: desks.id,
          contact: { address: desks.address, openingHours: desks.openingHours, phone: desks.phone },
        })
        .from(desks)
        .where(inArray(desks.id, [...deskIds]))
      return new Map(rows.map(({ id, contact }) => [id, present(contact)]))
    },

    /** @returns the texts that an organisation released and did not take back */
    async releases(organisationId: string) {
      return connection
        .select({
          release: letterReleases,
          by: { id: userAccounts.id, displayName: userAccounts.displayName },
        })
        .from(letterReleases)
        .innerJoin(userAccounts, eq(userAccounts.id, letterReleases.releasedBy))
        .where(
          and(
            eq(letterReleases.organisationId, organisationId),
            isNull(letterReleases.withdrawnAt),
          ),
        )
    },

    /** @returns whether it was not released already */
    async release(row: NewRelease): Promise<boolean> {
      const rows = await connection
        .insert(letterReleases)
        .values(row)
        .onConflictDoNothing()
        .returning({ id: letterReleases.id })
      return rows.length > 0
    },

    /** Takes a release back, of whatever version. @returns the versions that stood until now */
    async withdraw(
      organisationId: string,
      language: LetterLanguage,
      { at, by }: { at: Date; by: string },
    ): Promise<number[]> {
      const rows = await connection
        .update(letterReleases)
        .set({ withdrawnAt: at, withdrawnBy: by })
        .where(
          and(
            eq(letterReleases.organisationId, organisationId),
            eq(letterReleases.language, language),
            isNull(letterReleases.withdrawnAt),
          ),
        )
        .returning({ version: letterReleases.version })
      return rows.map(({ version }) => version)
    },
  }
}
