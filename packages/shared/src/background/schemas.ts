import Type, { type Static } from 'typebox'
import { component, Day, Href, Line, oneOf, Text, Version } from '../wire/schemas.ts'
import {
  backgroundLimits,
  childcareStatuses,
  dayParts,
  diplomaRecognitions,
  educationLevels,
  schoolStatuses,
  supportNeeds,
  travelModes,
  workStatuses,
} from './index.ts'

const { numbers, words } = backgroundLimits

/** Left out as long as nobody answered. */
const yesOrNo = Type.Optional(Type.Boolean())

/** Some of a fixed list. */
function someOf<const T extends readonly string[]>(values: T) {
  return Type.Optional(
    Type.Array(oneOf(values), { maxItems: values.length, uniqueItems: true, minItems: 1 }),
  )
}

const lessons = {
  highestLevel: Type.Optional(oneOf(educationLevels)),
  yearsOfSchooling: Type.Optional(Type.Integer({ minimum: 0, maximum: numbers.yearsOfSchooling })),
  schoolingCountry: Type.Optional(
    Type.String({
      pattern: '^[A-Z]{2}$',
      maxLength: 2,
      description: 'ISO 3166-1 alpha-2: where most of it was.',
    }),
  ),
  diplomaRecognition: Type.Optional(oneOf(diplomaRecognitions)),
  hadDutchLessons: yesOrNo,
  dutchLessonsAt: Type.Optional({
    ...Line(words.dutchLessonsAt),
    description: 'Where, and up to which level.',
  }),
  workStatus: Type.Optional(oneOf(workStatuses)),
  isRegisteredVdab: yesOrNo,
  occupation: Type.Optional({
    ...Line(words.occupation),
    description: 'What somebody did or looks for.',
  }),
  dayParts: someOf(dayParts),
  travelModes: someOf(travelModes),
  needsChildcare: yesOrNo,
}

const schoolFacts = {
  schoolStatus: Type.Optional(oneOf(schoolStatuses)),
  monthsOfDutch: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: numbers.monthsOfDutch,
      description: 'Months of lessons in Dutch.',
    }),
  ),
}

const answers = Type.Object({
  ...lessons,
  needs: someOf(supportNeeds),
  needsNote: Type.Optional({
    ...Text(words.needsNote),
    description: 'No health, no reasons to flee and no faith.',
  }),
})

const school = Type.Object({
  ...schoolFacts,
  childcareStatus: Type.Optional(oneOf(childcareStatuses)),
  schoolName: Type.Optional(Line(words.schoolName)),
  enrolledSince: Type.Optional(Day),
  wentToSchoolBefore: yesOrNo,
  lastSchoolYear: Type.Optional({
    ...Line(words.lastSchoolYear),
    description: 'The last year or class that was followed before.',
  }),
})

/** What somebody told of their background; it takes the place of what was written down before. */
export const BackgroundInput = component(
  'BackgroundInput',
  Type.Object({
    answers,
    school: Type.Optional({
      ...school,
      description:
        "For whoever works with minors' schooling alone; left out, what was written down stays.",
    }),
  }),
)
export type BackgroundInput = Static<typeof BackgroundInput>

/**
 * What is known of somebody's background. Answers to questions that are not asked any more stand here as well,
 * and count no more.
 */
export const Background = component(
  'Background',
  Type.Object({
    self: Href,
    version: { ...Version, description: 'The first while nothing is written down.' },
    answers,
    school: Type.Optional({
      ...school,
      description: "For whoever works with minors' schooling alone.",
    }),
  }),
)
export type Background = Static<typeof Background>

/** What of it went along with a referral, and changes no more. */
export const SentBackground = component(
  'SentBackground',
  Type.Object({ ...lessons, ...schoolFacts }),
)
export type SentBackground = Static<typeof SentBackground>
