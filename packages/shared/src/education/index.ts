export { type ClockFacts, clockInputsOf } from './clock-inputs.ts'
export {
  type ClockInputs,
  type CompulsoryClock,
  compulsoryClock,
  type DayRange,
} from './compulsory-clock.ts'
export {
  type EducationRuleSet,
  educationRuleSets,
  educationRulesOn,
} from './education-rule-sets.ts'
export {
  type ClockQuestion,
  type ClockState,
  type ConditionState,
  clockQuestions,
  clockStates,
  conditionStates,
  type ReceptionCondition,
  type ReceptionLevel,
  type ReceptionQuestion,
  receptionConditions,
  receptionLevels,
  receptionQuestions,
} from './education-vocabulary.ts'
export {
  type ConditionFinding,
  type ReceptionEducation,
  type ReceptionFacts,
  receptionEducation,
} from './reception-education.ts'
export { schoolTrackOf } from './school-tracks.ts'
