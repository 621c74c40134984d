import { type HouseholdRole, mayBeMinor } from '../households/index.ts'
import type { PartialDate } from '../persons/index.ts'
import type { Day } from '../time/index.ts'
import { type EducationRuleSet, educationRuleSets } from './education-rule-sets.ts'
import type { SiblingTrack } from './education-vocabulary.ts'
import { schoolTrackOf } from './school-tracks.ts'

/** Somebody of the household, as it goes along with a referral. */
interface HouseholdMember {
  readonly role: HouseholdRole
  readonly isReferred: boolean
  readonly birthDate?: PartialDate | null | undefined
}

/**
 * The other children of a household, each with the kind of school of their own age: what a school has to know to
 * keep them together, and a desk to follow them together.
 *
 * @param members the household, the referred child among them
 * @param on the day to know ages on
 * @param sets the rules, the oldest first
 * @returns the others who can be minors, in the order of the household
 */
export function siblingTracks<Member extends HouseholdMember>(
  members: readonly Member[],
  on: Day,
  sets: readonly EducationRuleSet[] = educationRuleSets,
): { member: Member; track: SiblingTrack }[] {
  return members
    .filter(
      ({ role, isReferred, birthDate }) =>
        role === 'child' && !isReferred && mayBeMinor(birthDate ?? undefined, on),
    )
    .map((member) => ({ member, track: trackOf(member, on, sets) }))
}

function trackOf(
  { birthDate }: HouseholdMember,
  on: Day,
  sets: readonly EducationRuleSet[],
): SiblingTrack {
  if (!birthDate) return 'unknown'
  return schoolTrackOf(birthDate, on, sets) ?? 'tooYoung'
}
