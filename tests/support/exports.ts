import type { Export, NewExport } from '@onthaal/shared/exports/schemas'
import { expect } from 'vitest'
import type { Client } from './client.ts'
import { done } from './factories.ts'
import type { TestApp } from './test-app.ts'

/** A list that every one of the staff has: all that was sent. */
export const everything: NewExport = { format: 'csv', referrals: { box: 'all' } }

/** Asks for a list as a file. */
export async function newExport(client: Client, asked: NewExport = everything): Promise<Export> {
  return done(await client.post<Export>('/exports', asked), 201)
}

/** @returns the lines of a file of text, each as its cells */
export function linesOf(text: string): string[][] {
  return text
    .split('\r\n')
    .slice(0, -1)
    .map((line) => line.split(';'))
}

/** @returns the line of a file of text that begins with a heading, the rows under it, all of it, and how the log names it */
export async function fileOf(client: Client, id: string, heading: string) {
  const { status, text, headers } = await client.get(`/exports/${id}/file`)
  expect(status).toBe(200)
  const lines = linesOf(text)
  const head = lines.findIndex(([first]) => first === heading)
  expect(head).toBeGreaterThan(0)
  const trace = headers.get('belgov-trace-id')
  return { head: lines[head], rows: lines.slice(head + 1), text, trace }
}

/** Takes a list along as text, with as many rows as were said. @returns what {@link fileOf} finds in it */
export async function takenAlong(
  client: Client,
  heading: string,
  asked: Omit<NewExport, 'format'>,
) {
  const { id, total } = await newExport(client, { format: 'csv', ...asked })
  const file = await fileOf(client, id, heading)
  expect(file.rows).toHaveLength(total)
  return file
}

/** Takes a register along, in which nobody stands who is served. @returns the rows under its heading, and the whole text */
export async function registerAlong(
  world: TestApp,
  client: Client,
  heading: string,
  asked: Omit<NewExport, 'format'>,
) {
  const { rows, text, trace } = await takenAlong(client, heading, asked)
  const logged = await world.rows('select 1 from consultation where trace_id = $1', [trace])
  expect(logged).toEqual([])
  return { rows, text }
}
