import type { Role } from '@onthaal/shared/identity'
import { inArray, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { organisations } from '../db/tables/organisations.ts'
import { newId } from '../ids.ts'

/** Somebody whom an identity provider vouches for, and what they may work for. */
export interface Admission {
  readonly issuer: string
  readonly subject: string
  readonly displayName: string
  readonly held: readonly { readonly organisation: string; readonly roles: readonly Role[] }[]
}

/** The account of whoever was admitted. */
export interface Admitted {
  readonly userId: string
  readonly isClosed: boolean
}

export type ExternalIdentityRepository = ReturnType<typeof createExternalIdentityRepository>

/** Accounts of people who sign in with an identity provider; reached at the door only. */
export function createExternalIdentityRepository(connection: Connection) {
  return {
    /** @returns the organisations with these codes: the ids by the codes */
    async findOrganisations(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const rows = await connection
        .select({ id: organisations.id, code: organisations.code })
        .from(organisations)
        .where(inArray(organisations.code, [...codes]))
      return new Map(rows.flatMap(({ id, code }) => (code === null ? [] : [[code, id]])))
    },

    /**
     * Brings the account of this subject to what the provider says of it now: makes it at the first
     * sign-in, and ends memberships and sessions for what is held no longer.
     *
     * @returns nothing when nobody is known and nothing held
     */
    async admit(admission: Admission, now: Date): Promise<Admitted | undefined> {
      const held = admission.held.map((one) => ({ ...one, id: newId() }))
      const { rows } = await connection.execute<{ admitted: Admitted | null }>(
        sql`select admit_by_provider(${admission.issuer}, ${admission.subject},
          ${admission.displayName}, ${newId()}::uuid, ${JSON.stringify(held)}::jsonb,
          ${now.toISOString()}::timestamptz) as admitted`,
      )
      return rows[0]?.admitted ?? undefined
    },
  }
}
