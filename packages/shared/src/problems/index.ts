export {
  type IssueName,
  issueTypes,
  type ProblemName,
  problemTypes,
} from './problem-types.ts'
