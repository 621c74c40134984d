export type { EligibilityFacts } from './eligibility-facts.ts'
export {
  type EligibilityCategory,
  type EligibilityFactName,
  type EligibilityQuestion,
  type EligibilityRule,
  eligibilityCategories,
  eligibilityFactNames,
  eligibilityQuestions,
  eligibilityRules,
  firstRegistrations,
  isFileFact,
  type JudgedCategory,
  judgedCategories,
} from './eligibility-vocabulary.ts'
export {
  type EligibilityProposal,
  type OtherAnswer,
  proposeEligibility,
} from './propose-eligibility.ts'
export {
  type EligibilityRow,
  type EligibilityRuleSet,
  eligibilityRuleSets,
  ruleSetOn,
} from './rule-sets.ts'
