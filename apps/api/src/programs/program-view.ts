import type { Program } from '@onthaal/shared/programs/schemas'
import { protocolWarning } from '@onthaal/shared/protocols'
import type { Day } from '@onthaal/shared/time'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { ProgramRecord } from './program-repository.ts'

/** A program as the administrator of its organisation sees it. */
export function programView(record: ProgramRecord, links: Links, today: Day): Program {
  const { program, account, registrar } = record
  const isEnded = account.disabledAt !== null
  return {
    id: program.userId,
    href: links.to(`/programs/${program.userId}`),
    version: program.version,
    ...termsOf(record),
    hasEarlierSecret: program.earlierSecretHash !== null,
    ...present({
      registeredBy: registrar ?? undefined,
      secretMadeAt: program.secretMadeAt?.toISOString(),
      lastUsedOn: program.lastUsedOn,
      endedAt: account.disabledAt?.toISOString(),
      warning: protocolWarning(program.validUntil, isEnded, today),
    }),
  }
}

/** What was said of a program when it was registered. */
function termsOf({ program, account, membership, desks }: ProgramRecord) {
  const [role] = membership.roles
  if (role === undefined) throw new Error('A program has a role')
  return {
    name: account.displayName,
    role,
    education: membership.education,
    desks,
    contact: program.contact,
    validUntil: program.validUntil,
  }
}
