import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type pg from 'pg'
import { from } from 'pg-copy-streams'

/** What ends a value or a row in the text format, and what escapes. */
const special = /[\\\n\r\t]/g
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** Turns rows of one table into lines of the text format of COPY. */
export function createRowWriter(table: PgTable) {
  const columns = Object.entries(getTableColumns(table))
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ')
  return {
    statement: `copy "${getTableName(table)}" (${names}) from stdin`,

    /** @param row every column by its name in the code; what is absent is empty */
    line(row: Readonly<Record<string, unknown>>): string {
      const values = columns.map(([key, column]) => {
        const value = row[key]
        return value === null || value === undefined
          ? '\\N'
          : String(column.mapToDriverValue(value)).replace(special, (one) => escapes[one] ?? one)
      })
      return `${values.join('\t')}\n`
    },
  }
}

/** Streams lines into a table. */
export async function copyLines(
  client: pg.Client,
  statement: string,
  lines: readonly string[],
): Promise<void> {
  if (lines.length === 0) return
  await pipeline(Readable.from([lines.join('')]), client.query(from(statement)))
}
