import type { NewPeriodReport, PeriodReport } from '@onthaal/shared/period-reports/schemas'
import { newAgreement } from './agreements.ts'
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
