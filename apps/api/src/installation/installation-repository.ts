import type { RightsChangeName } from '@onthaal/shared/administration'
import type pg from 'pg'
import { newId } from '../ids.ts'

export type Columns = Readonly<Record<string, string | null>>
export type InstallationRepository = ReturnType<typeof createInstallationRepository>

interface NewAdministrator {
  readonly username: string
  readonly displayName: string
  readonly organisationId: string
}

interface Told {
  readonly organisationId: string
  readonly at: Date
  readonly what: RightsChangeName
  readonly subject: { readonly id: string; readonly displayName: string }
  readonly fields?: readonly object[]
}

/** Those that administrators change too: what they saw has to be what is there. */
const versioned: readonly string[] = ['organisation', 'region', 'desk']

/** The tables of who is who, as their owner changes them; within a transaction. */
export function createInstallationRepository(client: Pick<pg.Client, 'query'>) {
  return {
    /** Opens the tables to the owner for this transaction; two at once would each make what the other makes. */
    async begin(): Promise<void> {
      await client.query(`select set_config('onthaal.scope', 'maintenance', true),
        pg_advisory_xact_lock(hashtextextended('onthaal set-up', 0))`)
    },

    async find(table: string, key: Columns): Promise<(Columns & { id: string }) | undefined> {
      const names = Object.keys(key)
      const { rows } = await client.query<Columns & { id: string }>(
        `select * from ${table} where ${names.map((name, at) => `${name} = $${at + 1}`).join(' and ')}`,
        Object.values(key),
      )
      return rows[0]
    },

    /** @returns the id of the new row */
    async insert(table: string, columns: Columns): Promise<string> {
      const id = newId()
      const row: Columns = { id, ...columns }
      const places = Object.keys(row).map((_, at) => `$${at + 1}`)
      await client.query(
        `insert into ${table} (${Object.keys(row).join(', ')}) values (${places.join(', ')})`,
        Object.values(row),
      )
      return id
    },

    async update(table: string, id: string, columns: Columns): Promise<void> {
      const names = Object.keys(columns)
      await client.query(
        `update ${table} set ${names.map((name, at) => `${name} = $${at + 2}`).join(', ')}
           ${versioned.includes(table) ? ', version = version + 1' : ''}
         where id = $1`,
        [id, ...Object.values(columns)],
      )
    },

    /** @returns the name of the municipality whose data these are, when it is another one */
    async otherOwnerOf(nisCode: string, organisationId: string): Promise<string | undefined> {
      const { rows } = await client.query<{ name: string }>(
        `select o.name from partition p join organisation o on o.id = p.municipality_id
         where p.nis_code = $1 and o.id <> $2`,
        [nisCode, organisationId],
      )
      return rows[0]?.name
    },

    /** Lets a desk serve these municipalities and no others. @returns whether that changed anything */
    async serve(deskId: string, nisCodes: readonly string[]): Promise<boolean> {
      const ended = await client.query(
        `delete from desk_partition where desk_id = $1
           and partition_id not in (select id from partition where nis_code = any ($2))`,
        [deskId, nisCodes],
      )
      const begun = await client.query(
        `insert into desk_partition (desk_id, partition_id)
         select $1, id from partition where nis_code = any ($2) on conflict do nothing`,
        [deskId, nisCodes],
      )
      const isChanged = (ended.rowCount ?? 0) + (begun.rowCount ?? 0) > 0
      if (isChanged) {
        await client.query('update desk set version = version + 1 where id = $1', [deskId])
      }
      return isChanged
    },

    /** @returns the administrators of an organisation, and whether they have ever signed in */
    async administratorsOf(organisationId: string) {
      const { rows } = await client.query<{ id: string; username: string | null; used: boolean }>(
        `select u.id, u.username,
           exists (select from credential c where c.user_id = u.id)
             or exists (select from external_identity e where e.user_id = u.id) as used
         from membership m join user_account u on u.id = m.user_id
         where m.organisation_id = $1 and 'administrator' = any (m.roles) and m.waiting_since is null
           and u.disabled_at is null`,
        [organisationId],
      )
      return rows
    },

    async isNameTaken(username: string): Promise<boolean> {
      const { rowCount } = await client.query(
        'select from user_account where lower(username) = lower($1)',
        [username],
      )
      return rowCount !== 0
    },

    /** @returns the id of the account */
    async insertAdministrator(administrator: NewAdministrator): Promise<string> {
      const { username, displayName, organisationId } = administrator
      const id = newId()
      await client.query(
        `insert into user_account (id, username, display_name, organisation_id)
         values ($1, $2, $3, $4)`,
        [id, username, displayName, organisationId],
      )
      await client.query(
        `insert into membership (id, user_id, organisation_id, roles, education)
         values ($1, $2, $3, '{administrator}', false)`,
        [newId(), id, organisationId],
      )
      return id
    },

    /** Puts a code in the place of an earlier one. */
    async replaceCode(userId: string, codeHash: string, expiresAt: Date): Promise<void> {
      await client.query('delete from sign_in_code where user_id = $1', [userId])
      await client.query(
        'insert into sign_in_code (user_id, code_hash, expires_at) values ($1, $2, $3)',
        [userId, codeHash, expiresAt],
      )
    },

    /** Writes down in the trail of rights what nobody in particular did. */
    async tell({ organisationId, at, what, subject, fields = [] }: Told): Promise<void> {
      await client.query(
        `insert into rights_change (id, organisation_id, at, what, subject_id, subject_name, fields)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          ...[newId(), organisationId, at, what, subject.id, subject.displayName],
          JSON.stringify(fields),
        ],
      )
    },
  }
}
