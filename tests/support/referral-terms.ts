import type { ReferralTermInput } from '@onthaal/shared/referral-terms/schemas'
import { addDays } from '@onthaal/shared/time'
import type { TestApp } from './test-app.ts'
import { organisations } from './world.ts'

let made = 0

/** Terms that count one day later each time, long after the tests: they change nothing for others. */
export function termInput(changes: Partial<ReferralTermInput> = {}): ReferralTermInput {
  made += 1
  return {
    priority: 'normal',
    validFrom: addDays('2031-01-01', made),
    pickUpWorkingDays: 8,
    pickUpWarningDays: 2,
    dueWorkingDays: 40,
    dueWarningDays: 5,
    ...changes,
  }
}

/** Terms of the agency, as they are stored. @returns their id */
export async function newReferralTerm(world: TestApp): Promise<string> {
  const [row] = await world.rows<{ id: string }>(
    `insert into referral_term (id, organisation_id, priority, valid_from, pick_up_working_days, pick_up_warning_days,
       due_working_days, due_warning_days)
     values (gen_random_uuid(), $1, 'normal', $2, 8, 2, 40, 5) returning id`,
    [organisations.agency.id, termInput().validFrom],
  )
  return row?.id ?? ''
}
