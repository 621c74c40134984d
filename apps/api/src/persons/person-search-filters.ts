import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { personMatchKeys } from '../db/tables/person-match-keys.ts'
import { formerNumberKey } from './match-keys.ts'

export interface PersonSearch {
  readonly organisationId: string
  readonly insz?: string | undefined
  /** Normalised beginnings of names; each of them has to be in the file. */
  readonly nameKeys: readonly string[]
  /** Whole keys; each of them has to be one of the file. */
  readonly keys: readonly string[]
  /** Year, month or day: what the file says and what was asked must not contradict each other. */
  readonly birthDate?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** @returns the same for searches that differ in values alone */
export function shapeOfSearch({ insz, nameKeys, keys, birthDate, after }: PersonSearch): string {
  const asked = [insz, birthDate, after].map((one) => one !== undefined)
  return [...asked, nameKeys.length, keys.length].join()
}

/** By family name, then given name; somebody with one name stands among the family names. */
const sortKey = sql`coalesce(${personFiles.familyName}, ${personFiles.givenName}),
  coalesce(${personFiles.givenName}, '')`

/** The statement for all searches that ask for as much as this one does; the values come each time. */
export function prepareSearch(connection: Connection, search: PersonSearch) {
  return connection
    .select()
    .from(personFiles)
    .where(and(...conditions(connection, search)))
    .orderBy(sortKey, asc(personFiles.personId))
    .limit(sql.placeholder('limit'))
    .prepare('')
}

/** @returns what {@link prepareSearch} asks for by name */
export function searchValues({ nameKeys, keys, ...search }: PersonSearch): Record<string, unknown> {
  return {
    ...search,
    formerNumber: search.insz === undefined ? undefined : formerNumberKey(search.insz),
    ...Object.fromEntries(
      nameKeys.flatMap((key, at) => [
        [`name${at}`, key],
        [`afterName${at}`, key + endOfText],
      ]),
    ),
    ...Object.fromEntries(keys.map((key, at) => [`key${at}`, key])),
  }
}

function conditions(connection: Connection, search: PersonSearch): (SQL | undefined)[] {
  const { insz, nameKeys, birthDate, after } = search
  const born = sql.placeholder('birthDate')
  return [
    eq(personFiles.organisationId, organisation),
    isNull(personFiles.mergedInto),
    insz === undefined ? undefined : inArray(personFiles.personId, withNumber(connection)),
    ...nameKeys.map((_, at) => inArray(personFiles.personId, withKey(connection, at))),
    ...search.keys.map((_, at) =>
      inArray(personFiles.personId, withWholeKey(connection, `key${at}`)),
    ),
    birthDate === undefined
      ? undefined
      : sql`(${personFiles.birthDate} is null or starts_with(${personFiles.birthDate}, ${born})
          or starts_with(${born}, ${personFiles.birthDate}))`,
    after === undefined
      ? undefined
      : sql`(${sortKey}, ${personFiles.personId}) > (
          select coalesce(last.family_name, last.given_name), coalesce(last.given_name, ''),
            last.person_id
          from ${personFiles} last
          where last.person_id = ${sql.placeholder('after')}
            and last.organisation_id = ${organisation})`,
  ]
}

const organisation = sql.placeholder('organisationId')

/** Beyond every character, so that a range of text ends where a prefix does. */
const endOfText = '\u{10ffff}'

/** The people with a name that begins like this; a range, because `LIKE` would use no index here. */
function withKey(connection: Connection, at: number) {
  return connection
    .select({ id: personMatchKeys.personId })
    .from(personMatchKeys)
    .where(
      and(
        eq(personMatchKeys.organisationId, organisation),
        sql`${personMatchKeys.value} ~>=~ ${sql.placeholder(`name${at}`)}`,
        sql`${personMatchKeys.value} ~<~ ${sql.placeholder(`afterName${at}`)}`,
      ),
    )
}

/** The people who carry a number now or carried it before. */
function withNumber(connection: Connection) {
  return connection
    .select({ id: personFiles.personId })
    .from(personFiles)
    .where(
      and(
        eq(personFiles.organisationId, organisation),
        eq(personFiles.insz, sql.placeholder('insz')),
      ),
    )
    .union(withWholeKey(connection, 'formerNumber'))
}

function withWholeKey(connection: Connection, name: string) {
  return connection
    .select({ id: personMatchKeys.personId })
    .from(personMatchKeys)
    .where(
      and(
        eq(personMatchKeys.organisationId, organisation),
        eq(personMatchKeys.value, sql.placeholder(name)),
      ),
    )
}
