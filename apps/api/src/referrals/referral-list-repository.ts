import type { ReferralBox } from '@onthaal/shared/referrals'
import type { ReferralListQuery } from '@onthaal/shared/referrals/schemas'
import { type Placeholder, sql } from 'drizzle-orm'
import type { FoundPeople } from '../consultations/index.ts'
import type { Connection } from '../db/database.ts'
import { byName, createStatements, inPlace } from '../db/given.ts'
import { referrals } from '../db/tables/referrals.ts'
import type { Place } from '../list-place.ts'
import {
  type Asking,
  listOf,
  listShape,
  listValues,
  placeOf,
  type ReferralList,
  sortingOf,
} from './referral-boxes.ts'
import { type ReferralHead, rowsOf, selectHeads } from './referral-heads.ts'

/** No name of its own: the connection names every statement by its text. */
const byItsText = ''

export type ReferralListRepository = ReturnType<typeof createReferralListRepository>

/** Lists of referrals, and how much each of them holds. */
export function createReferralListRepository(connection: Connection) {
  const pages = createStatements<ReturnType<typeof preparePage>>()
  const counts = createStatements<ReturnType<typeof prepareCount>>()

  function preparePage(query: ReferralListQuery, asking: Asking, begin: 'first' | 'later') {
    const { by, after } = sortingOf(query, asking)
    const order = { by, after: begin === 'later' ? after : undefined }
    const list = listOf(query, asking, byName)
    const rows = rowsOf(connection, list, order, sql.placeholder('rows'))
    return selectHeads(connection, rows)
      .orderBy(...by)
      .prepare(byItsText)
  }

  function prepareCount(query: ReferralListQuery, asking: Asking) {
    const some = someOf(connection, listOf(query, asking, byName), sql.placeholder('rows'))
    return connection.select({ count: sql<number>`count(*)::int` }).from(some).prepare(byItsText)
  }

  return {
    /** @returns one page of a list, and the place where the next one begins if there is one */
    async page(
      query: ReferralListQuery,
      asking: Asking,
      { place, size }: { place: Place | undefined; size: number },
    ): Promise<{ heads: ReferralHead[]; next: Place | undefined }> {
      const begin = place === undefined ? 'first' : 'later'
      const shape = `${listShape(query, asking)} ${begin}`
      const statement = pages(shape, () => preparePage(query, asking, begin))
      const values = { ...listValues(query, asking), ...place, rows: size + 1 }
      const found = await statement.execute(values)
      const heads = found.slice(0, size)
      const last = heads.at(-1)
      const more = found.length > size && last !== undefined
      return { heads, next: more ? placeOf(query, asking, last.referral) : undefined }
    },

    /** Counts up to one more than the limit: beyond it the number says little and costs much. */
    async count(query: ReferralListQuery, asking: Asking, limit: number): Promise<number> {
      const shape = listShape(query, asking)
      const statement = counts(shape, () => prepareCount(query, asking))
      const [row] = await statement.execute({ ...listValues(query, asking), rows: limit + 1 })
      return row?.count ?? 0
    },

    /** @returns whom all rows of a list are about, as the database finds them */
    people(query: ReferralListQuery, asking: Asking): FoundPeople {
      return sql`select ${referrals.partitionId} as partition_id,
        ${referrals.senderOrganisationId} as keeper_id, ${referrals.personId} as person_id
        from ${referrals} where ${listOf(query, asking, inPlace).predicate}`
    },

    /** Counts several lists at once, each as {@link count} does. */
    async counts(
      boxes: readonly ReferralBox[],
      asking: Asking,
      limit: number,
    ): Promise<{ box: ReferralBox; count: number }[]> {
      if (boxes.length === 0) return []
      const counts = boxes.map((box) => {
        const some = someOf(connection, listOf({ box }, asking, inPlace), limit + 1)
        return sql`(select count(*)::int from ${some}) as ${sql.identifier(box)}`
      })
      const { rows } = await connection.execute<Record<ReferralBox, number>>(
        sql`select ${sql.join(counts, sql`, `)}`,
      )
      return boxes.map((box) => ({ box, count: rows[0]?.[box] ?? 0 }))
    },
  }
}

function someOf(connection: Connection, { predicate }: ReferralList, rows: number | Placeholder) {
  return connection
    .select({ one: sql`1`.as('one') })
    .from(referrals)
    .where(predicate)
    .limit(rows)
    .as('some')
}
