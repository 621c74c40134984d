import { mayBeMinor } from '../households/index.ts'
import type { PartialDate } from '../persons/index.ts'
import type { Day } from '../time/index.ts'

/** The parts of a talk, in the order in which they are offered; people may take them in any other. */
export const interviewSections = [
  'people',
  'arrivalAndResidence',
  'languagesAndDutch',
  'schoolingAndWork',
  'childrenAndSchool',
  'needsAndAvailability',
  'informed',
] as const
export type InterviewSection = (typeof interviewSections)[number]

/** How far a section is. It says nothing of what was answered: no section is needed to close a talk. */
export const sectionStates = ['notStarted', 'busy', 'done'] as const
export type SectionState = (typeof sectionStates)[number]

/** How far each section is; one that is left out was not begun. */
export type StatesOfSections = Readonly<Partial<Record<InterviewSection, SectionState>>>

/**
 * @param states how far the sections are, as far as they were begun
 * @returns how far each of them is, with none left out
 */
export function everySection(states: StatesOfSections): Record<InterviewSection, SectionState> {
  const all = interviewSections.map((section) => [section, states[section] ?? 'notStarted'])
  return Object.fromEntries(all) as Record<InterviewSection, SectionState>
}

/**
 * What the sections become when something changes in one of them: the first change begins it. What staff
 * said is done stays done, for they looked at it; they can take that back themselves.
 */
export function afterChangeIn(states: StatesOfSections, section: InterviewSection) {
  const isBegun = everySection(states)[section] !== 'notStarted'
  return isBegun ? states : { ...states, [section]: 'busy' as const }
}

/**
 * Brings together how far the sections are when two people changed that at once. It never asks anybody:
 * of two who began with the same, the one who went further knows more.
 *
 * @param base what both began with
 * @param mine what stands here
 * @param theirs what was saved meanwhile from another place
 */
export function mergeSections(
  base: StatesOfSections,
  mine: StatesOfSections,
  theirs: StatesOfSections,
): Record<InterviewSection, SectionState> {
  const [before, here, there] = [everySection(base), everySection(mine), everySection(theirs)]
  const merged = interviewSections.map((section) => {
    if (here[section] === before[section]) return [section, there[section]]
    if (there[section] === before[section]) return [section, here[section]]
    return [section, furthest(here[section], there[section])]
  })
  return Object.fromEntries(merged) as Record<InterviewSection, SectionState>
}

function furthest(one: SectionState, other: SectionState): SectionState {
  return sectionStates.indexOf(one) > sectionStates.indexOf(other) ? one : other
}

/**
 * The sections that a talk has: that on children and school only where somebody of the household may be a
 * minor.
 *
 * @param household those of whom the talk is
 * @param on the day of the talk
 */
export function sectionsFor(
  household: readonly { readonly birthDate?: PartialDate | null | undefined }[],
  on: Day,
): InterviewSection[] {
  const mayHaveChild = household.some(({ birthDate }) => mayBeMinor(birthDate ?? undefined, on))
  return interviewSections.filter((section) => section !== 'childrenAndSchool' || mayHaveChild)
}
