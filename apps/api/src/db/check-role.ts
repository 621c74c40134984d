import type pg from 'pg'
import { StartupError } from '../startup-error.ts'

/**
 * Refuses a start with a role that row-level security would not hold: one that owns tables, may become
 * their owner, is superuser or bypasses it.
 *
 * @throws StartupError with a sentence for whoever runs the product
 */
export async function checkApplicationRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ role: string; unsafe: boolean }>(`
    select current_user as role,
      (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
        or exists (
          select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
            and pg_has_role(current_user, relowner, 'member')
        ) as unsafe`)
  if (rows[0]?.unsafe !== false) {
    throw new StartupError(
      `DATABASE_URL signs in as "${rows[0]?.role}", which owns the tables or can pass by row-level ` +
        'security. Give the application a role of its own that owns nothing, and name the owner in ' +
        'DATABASE_OWNER_URL.',
    )
  }
}
