import { sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'

/**
 * Makes the months ahead in which the log will be written, and drops those that were kept long enough. To be
 * called at every start and every day: without its month nothing can be written, and so nothing be read.
 *
 * @param years how long the log is kept; ten at the least
 */
export async function tendConsultationMonths(
  connection: Connection,
  { now, years }: { readonly now: Date; readonly years: number },
): Promise<void> {
  await connection.execute(
    sql`select ensure_consultation_months(${now.toISOString()}::timestamptz)`,
  )
  await connection.execute(sql`select drop_old_consultation_months(${years})`)
}
