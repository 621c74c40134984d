import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/**
 * Rows to be inserted, as a query over one parameter: the text of the statement does not depend on how many
 * they are, so that the database and the connection remember one statement and not one for each number.
 *
 * @param rows with a value for every column of the table
 */
export function populated<Table extends PgTable>(
  table: Table,
  rows: readonly Table['$inferSelect'][],
): SQL {
  const columns = Object.entries(getTableColumns(table))
  const records = rows.map((row: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(columns.map(([property, { name }]) => [name, row[property]])),
  )
  return sql`select * from jsonb_populate_recordset(null::${table}, ${JSON.stringify(records)}::jsonb)`
}
