import { faultOfLastDay, longestMonths, needsDesk, programRolesOf } from '@onthaal/shared/programs'
import type { NewProgram } from '@onthaal/shared/programs/schemas'
import type { Day } from '@onthaal/shared/time'
import type { Actor } from '../actor.ts'
import type { UserRepository } from '../administration/index.ts'
import type { InputFault } from '../errors.ts'

/** @returns what is wrong with a program that somebody wants to register in their organisation */
export async function faultsOfProgram(
  { organisation }: Actor,
  { role, desks, validUntil }: NewProgram,
  { users, today }: { readonly users: UserRepository; readonly today: Day },
): Promise<InputFault[]> {
  const own = await users.workplaces(organisation.id)
  const faults: InputFault[] = []
  if (!programRolesOf(organisation.kind).includes(role)) {
    const detail = 'A program of your organisation cannot have this role.'
    faults.push({ issue: 'rejectedInput', name: 'role', code: 'otherKind', detail })
  }
  if (needsDesk(role) && desks.length === 0) {
    const detail = 'With this role a program works for a desk.'
    faults.push({ issue: 'rejectedInput', name: 'desks', code: 'deskNeeded', detail })
  }
  for (const [at, desk] of desks.entries()) {
    if (own.desks.some(({ id }) => id === desk)) continue
    const detail = 'Your organisation has no such desk.'
    const issue = 'referencedResourceNotFound'
    faults.push({ issue, name: `desks[${at}]`, code: 'unknown', detail })
  }
  const code = faultOfLastDay(validUntil, today)
  if (code !== undefined) {
    const detail = `The last day is from today on, and at most ${longestMonths} months ahead.`
    faults.push({ issue: 'rejectedInput', name: 'validUntil', code, detail })
  }
  return faults
}
