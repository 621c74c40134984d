export {
  type InterviewFacts,
  type InterviewNeed,
  interviewNeeds,
  missingInInterview,
  outcomesThatFit,
} from './interview-needs.ts'
export {
  afterChangeIn,
  everySection,
  type InterviewSection,
  interviewSections,
  mergeSections,
  type SectionState,
  type StatesOfSections,
  sectionStates,
  sectionsFor,
} from './interview-sections.ts'
export {
  type InterpreterKind,
  type InterviewBox,
  type InterviewChannel,
  type InterviewOutcome,
  type InterviewStatus,
  type InterviewTopic,
  interpreterKinds,
  interviewBoxes,
  interviewChannels,
  interviewOutcomes,
  interviewStatuses,
  interviewTopics,
} from './interview-vocabulary.ts'
export { draftKeptDays, isNearRemoval, removalDay } from './left-drafts.ts'
export { isStillThere } from './talk-presence.ts'
export { type AnswersBefore, type Asking, askingOf } from './talk-questions.ts'
