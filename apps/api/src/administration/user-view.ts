import type { RightsChange, User } from '@onthaal/shared/administration/schemas'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { RightsChangeRecord } from './rights-change-repository.ts'
import { rightsOf } from './user-facts.ts'
import type { UserRecord } from './user-repository.ts'

/** Somebody who works in the organisation, as its administrator sees them. */
export function userView(record: UserRecord, links: Links): User {
  const { account, membership, reviewer } = record
  return {
    id: account.id,
    href: links.to(`/users/${account.id}`),
    version: membership.version,
    ...rightsOf(record),
    // Until they accept, nobody here learns how an account of another organisation stands.
    disabled: membership.waitingSince === null && account.disabledAt !== null,
    hasPassword: record.hasPassword,
    hasSecondFactor: record.hasSecondFactor,
    isShared: record.isShared,
    isKeptHere: account.organisationId === membership.organisationId,
    ...present({
      waitingSince: membership.waitingSince?.toISOString(),
      username: account.username ?? undefined,
      lastSignInAt: record.lastSignInAt?.toISOString(),
      lastChangedAt: record.lastChangedAt && new Date(record.lastChangedAt).toISOString(),
      reviewedAt: membership.reviewedAt?.toISOString(),
      reviewedBy: reviewer,
    }),
  }
}

/** Something that changed of rights. */
export function rightsChangeView({ change, by }: RightsChangeRecord): RightsChange {
  const { id, at, what, subjectId, subjectName, fields } = change
  return {
    id,
    at: at.toISOString(),
    what,
    subject: { id: subjectId, name: subjectName },
    fields,
    ...present({ by }),
  }
}
