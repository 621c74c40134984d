import { sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'

export type Apart = <T>(part: () => Promise<T>) => Promise<T>

/**
 * @param connection one that is in a transaction
 * @returns what runs a part of that transaction; of one that fails nothing stays, and what came before does
 */
export function apartOn(connection: Connection): Apart {
  return async (part) => {
    await connection.execute(sql`savepoint apart`)
    try {
      const result = await part()
      await connection.execute(sql`release savepoint apart`)
      return result
    } catch (error) {
      await connection.execute(sql`rollback to savepoint apart`)
      throw error
    }
  }
}
