import { ageRange, firstPossibleDay, lastPossibleDay } from '../persons/index.ts'
import { addMonths, type Day } from '../time/index.ts'
import type { AllAnswers, BackgroundFacts } from './background-facts.ts'
import {
  type BackgroundQuestion,
  type BackgroundSection,
  backgroundQuestions,
} from './background-vocabulary.ts'

const fullAge = 18
/** From this age on work is no question any more (statutory pension, law of 10 August 2015). */
const pensionAge = 66
/** From this age on a child can go to preschool, in months (decree of 7 June 2013, art. 2, 1°). */
const preschoolMonths = 30

/** Who somebody can be, as far as their birth date tells; what is not known counts as possible. */
interface Ages {
  readonly mayBeAdult: boolean
  readonly mayWork: boolean
  readonly mayGoToSchool: boolean
  readonly mayBeTooYoung: boolean
  readonly hasChild: boolean
}

type Condition = (ages: Ages, known: AllAnswers) => boolean

const always: Condition = () => true
const ofAdult: Condition = ({ mayBeAdult }) => mayBeAdult
const ofSchool: Condition = ({ mayGoToSchool }) => mayGoToSchool
const ofEnrolled: Condition = (_, { schoolStatus }) => schoolStatus === 'enrolled'

/** When each question is asked, by who somebody is and by what was answered before it. */
const conditions: Readonly<Record<BackgroundQuestion, Condition>> = {
  highestLevel: ofAdult,
  yearsOfSchooling: ({ mayBeAdult }, { highestLevel }) =>
    mayBeAdult && [undefined, 'primary', 'lowerSecondary'].includes(highestLevel),
  schoolingCountry: (_, { highestLevel, yearsOfSchooling = 0 }) =>
    (highestLevel !== undefined && highestLevel !== 'none') || yearsOfSchooling > 0,
  diplomaRecognition: (_, { highestLevel, schoolingCountry }) =>
    highestLevel !== undefined &&
    !['none', 'primary'].includes(highestLevel) &&
    schoolingCountry !== 'BE',
  hadDutchLessons: ofAdult,
  dutchLessonsAt: (_, { hadDutchLessons }) => hadDutchLessons === true,
  workStatus: ofAdult,
  isRegisteredVdab: ({ mayWork }, { workStatus }) =>
    mayWork && workStatus !== undefined && !['studying', 'retired'].includes(workStatus),
  occupation: (_, { workStatus }) => workStatus !== undefined && workStatus !== 'studying',
  childcareStatus: ({ mayBeTooYoung }) => mayBeTooYoung,
  schoolStatus: ofSchool,
  schoolName: ofEnrolled,
  enrolledSince: ofEnrolled,
  monthsOfDutch: ofSchool,
  wentToSchoolBefore: ofSchool,
  lastSchoolYear: (_, { wentToSchoolBefore }) => wentToSchoolBefore === true,
  dayParts: ofAdult,
  travelModes: ofAdult,
  needsChildcare: ({ mayBeAdult, hasChild }) => mayBeAdult && hasChild,
  needs: always,
  needsNote: always,
}

/** In which part each question is asked. */
const sectionOf: Readonly<Record<BackgroundQuestion, BackgroundSection>> = {
  highestLevel: 'schoolingAndWork',
  yearsOfSchooling: 'schoolingAndWork',
  schoolingCountry: 'schoolingAndWork',
  diplomaRecognition: 'schoolingAndWork',
  hadDutchLessons: 'schoolingAndWork',
  dutchLessonsAt: 'schoolingAndWork',
  workStatus: 'schoolingAndWork',
  isRegisteredVdab: 'schoolingAndWork',
  occupation: 'schoolingAndWork',
  childcareStatus: 'school',
  schoolStatus: 'school',
  schoolName: 'school',
  enrolledSince: 'school',
  monthsOfDutch: 'school',
  wentToSchoolBefore: 'school',
  lastSchoolYear: 'school',
  dayParts: 'availability',
  travelModes: 'availability',
  needsChildcare: 'availability',
  needs: 'availability',
  needsNote: 'availability',
}

/**
 * Which questions are asked of somebody, and which of their answers count. A question that an earlier answer
 * takes away is not asked, and its answer neither counts nor decides about later ones; it is kept, so that it
 * is there again when the earlier answer changes back.
 *
 * @param facts the birth date as far as it is known, the household, and what was answered until now
 * @param on the day to know it on
 * @returns the questions in the order in which they are asked, the answers that count, and the questions
 *   with an answer that counts no more
 */
export function reviewAnswers(
  facts: BackgroundFacts,
  on: Day,
): { asked: BackgroundQuestion[]; used: AllAnswers; hidden: BackgroundQuestion[] } {
  const ages = agesOf(facts, on)
  const asked = new Set<BackgroundQuestion>()
  let used: AllAnswers = {}
  for (const question of backgroundQuestions) {
    if (!conditions[question](ages, used)) continue
    asked.add(question)
    const answer = facts.answers[question]
    if (answer !== undefined) used = { ...used, [question]: answer }
  }
  const hidden = backgroundQuestions.filter(
    (question) => facts.answers[question] !== undefined && !asked.has(question),
  )
  return { asked: [...asked], used, hidden }
}

/**
 * @param facts the birth date as far as it is known, the household, and what was answered until now
 * @param on the day to know it on
 * @returns the questions that are asked of somebody, in order
 */
export function questionsFor(facts: BackgroundFacts, on: Day): BackgroundQuestion[] {
  return reviewAnswers(facts, on).asked
}

/**
 * @param question any question about a background
 * @returns the part in which it is asked; `school` is for whoever works with the schooling of minors alone
 */
export function sectionOfQuestion(question: BackgroundQuestion): BackgroundSection {
  return sectionOf[question]
}

/**
 * @param answers whatever was answered
 * @param section one of the parts in which questions are asked
 * @returns the answers of that part, and those of all others
 */
export function splitBySection(
  answers: AllAnswers,
  section: BackgroundSection,
): { inside: AllAnswers; outside: AllAnswers } {
  const part = (isInside: boolean): AllAnswers =>
    Object.fromEntries(
      backgroundQuestions
        .filter((question) => answers[question] !== undefined)
        .filter((question) => (sectionOf[question] === section) === isInside)
        .map((question) => [question, answers[question]]),
    )
  return { inside: part(true), outside: part(false) }
}

function agesOf({ birthDate, hasChild }: BackgroundFacts, on: Day): Ages {
  if (!birthDate) {
    return {
      ...{ mayBeAdult: true, mayWork: true, mayGoToSchool: true, mayBeTooYoung: false },
      hasChild,
    }
  }
  const { youngest, oldest } = ageRange(birthDate, on)
  return {
    mayBeAdult: oldest >= fullAge,
    mayWork: oldest >= fullAge && youngest < pensionAge,
    mayGoToSchool:
      youngest < fullAge && on >= addMonths(firstPossibleDay(birthDate), preschoolMonths),
    mayBeTooYoung: on < addMonths(lastPossibleDay(birthDate), preschoolMonths),
    hasChild,
  }
}
