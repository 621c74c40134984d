import type { ImportColumn, ImportSource } from '@onthaal/shared/imports'
import type { Import, ImportRow, ImportRowPage, NewImport } from '@onthaal/shared/imports/schemas'
import type { Client } from './client.ts'
import { done } from './factories.ts'
import type { TestApp } from './test-app.ts'

/** A list as a municipality keeps it: headers, and under them rows. */
export type List = readonly (readonly string[])[]

/** @returns what is sent of a list, as CSV or as the bytes that it is */
export function importInput(list: List | Buffer, fileName = 'lijst.csv'): NewImport {
  const bytes = Buffer.isBuffer(list)
    ? list
    : Buffer.from(list.map((row) => row.join(';')).join('\r\n'))
  return { fileName, content: bytes.toString('base64') }
}

export const oneRow: List = [
  ['Naam', 'Voornaam'],
  ['Voorbeeld', 'Amina'],
]

/** One row that becomes a file, an arrival and a referral of before; and one that stays as it is. */
export const earlierList: List = [
  ['Naam', 'Geboren', 'Doorverwezen op', 'Doorverwezen naar', 'Resultaat'],
  ['Voorbeeld, Vroeger', '1990', '16/01/2026', 'NT2', 'Wachtlijst'],
  ['Voorbeeld, Kapot', '31/02/1990', '', '', ''],
]

/** Hands a list over. */
export async function newImport(client: Client, list: List | Buffer = oneRow): Promise<Import> {
  return done(await client.post<Import>('/imports', importInput(list)), 201)
}

/** Says that the columns hold what is guessed, or what is told. */
export async function chosenImport(
  client: Client,
  list: List | Buffer = oneRow,
  chosen: { columns?: ImportColumn[]; source?: ImportSource } = {},
): Promise<Import> {
  const { id, columns } = await newImport(client, list)
  const body = { columns: columns.map(({ holds }) => holds), source: 'register', ...chosen }
  return done(await client.put<Import>(`/imports/${id}/columns`, body), 200)
}

/** Goes on with lists until none moves any more. */
export async function carryOut(world: TestApp): Promise<void> {
  while ((await world.carryOutImports()) > 0);
}

/** A list of which the rows were checked. */
export async function checkedImport(
  world: TestApp,
  client: Client,
  ...list: [(List | Buffer)?, Parameters<typeof chosenImport>[2]?]
): Promise<Import> {
  const { id } = await chosenImport(client, ...list)
  await carryOut(world)
  return readImport(client, id)
}

/** A list of which the rows were carried out. */
export async function doneImport(
  world: TestApp,
  client: Client,
  ...list: [(List | Buffer)?, Parameters<typeof chosenImport>[2]?]
): Promise<Import> {
  const { id } = await checkedImport(world, client, ...list)
  await client.post(`/imports/${id}/start`)
  await carryOut(world)
  return readImport(client, id)
}

export async function readImport(client: Client, id: string): Promise<Import> {
  return done(await client.get<Import>(`/imports/${id}`), 200)
}

/** All rows of a list, or those that came to something. */
export async function rowsOf(client: Client, id: string, query = ''): Promise<ImportRow[]> {
  const path = `/imports/${id}/rows?pageSize=100${query}`
  return done(await client.get<ImportRowPage>(path), 200).items
}
