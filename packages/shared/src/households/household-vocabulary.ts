/** What somebody is in a household, seen from the adults who keep it. */
export const householdRoles = ['adult', 'partner', 'child', 'otherRelative', 'other'] as const
export type HouseholdRole = (typeof householdRoles)[number]

/** In which capacity somebody answers for a minor. */
export const guardianKinds = [
  'parent',
  'legalGuardian',
  'unaccompaniedMinorGuardian',
  'other',
] as const
export type GuardianKind = (typeof guardianKinds)[number]
