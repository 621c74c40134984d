import type { NewPeriodReport, PeriodReport } from '@onthaal/shared/period-reports/schemas'
import { expect } from 'vitest'
import { newAgreement } from './agreements.ts'
import { linesOf } from './exports.ts'
import { done } from './factories.ts'
import type { TestApp } from './test-app.ts'
import type { UserName } from './world.ts'

/** A quarter in which the agreements of these tests were in force. */
export const reportInput: NewPeriodReport = { grain: 'quarter', on: '2024-05-01' }

export const reportWithdrawal = { reason: 'Een loket telde niet mee.' } as const

/** The quarter that runs on the first day of these tests. */
export const thisQuarter: NewPeriodReport = { grain: 'quarter', on: '2026-03-02' }

/** An agreement of the city, or of another sender, that is in force on the first day of these tests. */
export function agreementInForce(
  world: TestApp,
  sender: 'city' | 'otherCity' | 'ocmw' = 'city',
): Promise<string> {
  return newAgreement(world, { sender, validFrom: '2025-09-01', validTo: '2027-08-31' })
}

/** A report of a manager, under an agreement of the city unless told otherwise. */
export async function newReport(
  world: TestApp,
  {
    by = 'cityManager',
    agreement,
    input = reportInput,
  }: { by?: UserName; agreement?: string; input?: NewPeriodReport } = {},
): Promise<PeriodReport> {
  const manager = await world.asUser(by)
  const path = `/cooperationAgreements/${agreement ?? (await newAgreement(world))}/periodReports`
  return done(await manager.post<PeriodReport>(path, input), 201)
}

/** A report as text: what stands above its table, and each line of that by the headings of its columns. */
export async function reportFile(world: TestApp, id: string, by: UserName) {
  const manager = await world.asUser(by)
  const answer = await manager.get(`/periodReports/${id}/file`)
  expect(answer.status).toBe(200)
  const lines = linesOf(answer.text)
  const head = lines.findIndex(([first]) => first === 'Tabel')
  const columns = lines[head] ?? []
  const rows = lines
    .slice(head + 1)
    .map((line) => Object.fromEntries(columns.map((label, at) => [label, line[at] ?? ''])))
  return { ...answer, facts: lines.slice(0, head), rows }
}
