import { runRetention } from '@onthaal/api/src/run-retention.ts'
import type { FileMeasure, NewFileMeasure } from '@onthaal/shared/retention/schemas'
import type { Client } from './client.ts'
import { newPerson } from './factories.ts'
import type { TestApp } from './test-app.ts'

/** Other periods than the usual ones. */
export const periods = {
  monthsAfterClose: 36,
  byOutcome: [{ outcome: 'deceased', months: 6 }],
  schoolYears: 2,
  monthsNeverMet: 6,
} as const

/** Goes through all files on a day. @returns what was said */
export async function runOn(
  world: Pick<TestApp, 'database'>,
  day: string,
  isDryRun = false,
): Promise<string[]> {
  const said: string[] = []
  await runRetention({
    ownerUrl: world.database.ownerUrl,
    isDryRun,
    clock: () => new Date(`${day}T03:00:00Z`),
    say: (line) => said.push(line),
  })
  return said
}

/** Sets something on a file of the desk. */
export async function fileMeasure(
  desk: Client,
  officer: Client,
  changes: Partial<NewFileMeasure> = {},
): Promise<FileMeasure> {
  const person = changes.person ?? (await newPerson(desk)).id
  const input = { kind: 'legalHold', reason: 'Beroep bij de rechtbank.', ...changes, person }
  const { status, body, text } = await officer.post<FileMeasure>('/fileMeasures', input)
  if (status !== 200) throw new Error(text)
  return body
}
