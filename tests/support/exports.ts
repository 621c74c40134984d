import type { Export, NewExport } from '@onthaal/shared/exports/schemas'
import type { Client } from './client.ts'
import { done } from './factories.ts'

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
