import type {
  GuardianList,
  Household,
  HouseholdPreview,
  HouseholdSnapshot,
} from '@onthaal/shared/households/schemas'
import type { Links } from '../links.ts'
import { personSummaryView } from '../persons/index.ts'
import { present } from '../present.ts'
import type { Snapshot } from './household-snapshot.ts'
import type { WholeGuardians, WholeHousehold } from './household-use-cases.ts'

/** Who lives with a person. */
export function householdView(
  { personId, household, members }: WholeHousehold,
  links: Links,
): Household {
  return {
    self: links.to(`/persons/${personId}/household`),
    ...present({ version: household?.version }),
    members: members.map(({ member, person }) => ({
      id: member.id,
      person: personSummaryView(person, links),
      role: member.role,
      ...present({ from: member.fromDay, until: member.untilDay }),
    })),
  }
}

/** Who answers for a person. */
export function guardiansView({ personId, guardians }: WholeGuardians, links: Links): GuardianList {
  return {
    self: links.to(`/persons/${personId}/guardians`),
    items: guardians.map(({ guardian, person }) => ({
      id: guardian.id,
      kind: guardian.kind,
      ...present({
        person: person && personSummaryView(person, links),
        name: guardian.name,
        phone: person?.phone ?? guardian.phone,
        email: person?.email,
        from: guardian.fromDay,
        until: guardian.untilDay,
      }),
    })),
  }
}

/** Who would go along with a referral of a person. */
export function householdPreviewView(
  personId: string,
  members: Snapshot,
  links: Links,
): HouseholdPreview {
  const self = links.to(`/persons/${personId}/householdPreview`)
  return { self, members: snapshotView(members) }
}

/** People who go or went along with a referral: who they are, and not where their files lie. */
export function snapshotView(members: Snapshot): HouseholdSnapshot {
  return members.map(({ person: _person, guardians, ...member }) => ({
    ...member,
    guardians: guardians.map(({ person: _guardian, ...guardian }) => guardian),
  }))
}
