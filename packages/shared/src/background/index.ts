export { backgroundAtSending, type SentAnswers } from './background-at-sending.ts'
export type {
  AllAnswers,
  BackgroundAnswers,
  BackgroundFacts,
  SchoolAnswers,
} from './background-facts.ts'
export {
  type BackgroundQuestion,
  type BackgroundSection,
  backgroundLimits,
  backgroundQuestions,
  backgroundSections,
  type ChildcareStatus,
  childcareStatuses,
  type DayPart,
  type DiplomaRecognition,
  dayParts,
  diplomaRecognitions,
  type EducationLevel,
  educationLevels,
  type SchoolStatus,
  type SupportNeed,
  schoolStatuses,
  supportNeeds,
  type TravelMode,
  travelModes,
  type WorkStatus,
  workStatuses,
} from './background-vocabulary.ts'
export { questionsFor, reviewAnswers, sectionOfQuestion, splitBySection } from './questions-for.ts'
