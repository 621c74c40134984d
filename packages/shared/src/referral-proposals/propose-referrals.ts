import type { SchoolStatus } from '../background/index.ts'
import { schoolTrackOf } from '../education/index.ts'
import {
  type EligibilityFacts,
  type JudgedCategory,
  proposeEligibility,
} from '../eligibility/index.ts'
import { ageRange, type CefrLevel, cefrLevels, type PartialDate } from '../persons/index.ts'
import type { DeskRole, ReferralReason, typesToDesk } from '../referrals/index.ts'
import type { Day } from '../time/index.ts'
import type { ProposalGround } from './proposal-vocabulary.ts'

/** What is known of somebody; nothing of it is required. */
export interface ProposalFacts extends EligibilityFacts {
  readonly homeLanguages: readonly string[]
  readonly dutchOral: CefrLevel | null
  readonly dutchWritten: CefrLevel | null
  /** What staff think where they do not agree with the rules of civic integration. */
  readonly judgedAs?: JudgedCategory | undefined
  /** Where it stands with the school of a child; nothing as long as nobody asked, or may know. */
  readonly schoolStatus?: SchoolStatus | undefined
}

/** A referral that the facts speak for. */
export interface ReferralProposal {
  readonly type: (typeof typesToDesk)[number]
  readonly ground: ProposalGround
  /** None where only staff can say it. */
  readonly reasons: readonly ReferralReason[]
  readonly deskRoles: readonly DeskRole[]
}

/** From which level of Dutch on nobody is sent to a language adviser (goal of a trajectory: A2). */
const enoughDutch: CefrLevel = 'B1'
const fullAge = 18

/**
 * Where somebody can be referred to, as far as the facts tell: staff choose. What is not known counts as
 * possible, because a proposal too many is taken out in one press, and somebody forgotten is not.
 *
 * @param facts what is known, none of it required
 * @param on the day to know it on
 * @returns at most one proposal of each type, in a fixed order
 */
export function proposeReferrals(facts: ProposalFacts, on: Day): ReferralProposal[] {
  const { birthDate } = facts
  return [
    ...(birthDate && ageRange(birthDate, on).oldest < fullAge ? [] : forAdult(facts, on)),
    ...(birthDate ? forChild({ ...facts, birthDate }, on) : []),
  ]
}

/** An adult, or somebody whose age is not known. */
function forAdult(facts: ProposalFacts, on: Day): ReferralProposal[] {
  const { category, dutchOnly } = proposeEligibility(facts, on)
  const ground = facts.judgedAs ?? category
  const knowsDutch = hasEnoughDutch(facts)
  if (ground === 'minor' || ground === 'outOfScope') {
    const mayLearn = facts.judgedAs !== undefined || dutchOnly
    return ground === 'outOfScope' && mayLearn && !knowsDutch && !speaksDutchAtHome(facts)
      ? [dutchLessons]
      : []
  }
  return [
    {
      type: 'civicIntegration',
      ground,
      reasons: reasonsFor[ground],
      // One talk makes one referral to the desk (agreement §2.1.1 d).
      deskRoles: knowsDutch ? ['counsellor'] : ['counsellor', 'languageAdvisor'],
    },
  ]
}

const dutchLessons: ReferralProposal = {
  type: 'dutchLanguage',
  ground: 'dutchOnly',
  reasons: ['wantsDutchLessons'],
  deskRoles: ['languageAdvisor'],
}

const reasonsFor: Readonly<
  Record<'obliged' | 'entitled' | 'exempt' | 'undetermined', readonly ReferralReason[]>
> = {
  obliged: ['newcomerObliged'],
  entitled: ['newcomerEntitled'],
  exempt: ['newcomerEntitled'],
  undetermined: [],
}

/** Who has a school, or is taught at home, needs none; what is not known is proposed, and staff ask. */
const hasSchool: readonly unknown[] = ['enrolled', 'homeEducation'] satisfies SchoolStatus[]

function forChild(facts: ProposalFacts & { birthDate: PartialDate }, on: Day): ReferralProposal[] {
  if (speaksDutchAtHome(facts) || hasSchool.includes(facts.schoolStatus)) return []
  const track = schoolTrackOf(facts.birthDate, on)
  if (track === 'compulsoryEducation') return [ofSchool(track, 'ofSchoolAge', 'childNotInSchool')]
  return track ? [ofSchool(track, 'ofPreschoolAge', 'childNotInPreschool')] : []
}

function ofSchool(
  type: 'compulsoryEducation' | 'preschool',
  ground: ProposalGround,
  reason: ReferralReason,
): ReferralProposal {
  return { type, ground, reasons: [reason], deskRoles: ['counsellor'] }
}

function speaksDutchAtHome({ homeLanguages }: ProposalFacts): boolean {
  return homeLanguages.length > 0 && homeLanguages.every((tag) => tag === 'nl')
}

/** The weaker of the two counts; one that is not known may be weak. */
function hasEnoughDutch({ dutchOral, dutchWritten }: ProposalFacts): boolean {
  return [dutchOral, dutchWritten].every(
    (level) => level !== null && cefrLevels.indexOf(level) >= cefrLevels.indexOf(enoughDutch),
  )
}
