export { columnFault, guessColumns, headerKey, spoken } from './guess-columns.ts'
export {
  type CellFault,
  type ColumnsFrom,
  cellFaults,
  columnsFrom,
  type EarlierStepKind,
  earlierStepKinds,
  type FileFault,
  fileFaults,
  type ImportCell,
  type ImportColumn,
  type ImportDecision,
  type ImportField,
  type ImportOutcome,
  type ImportProblem,
  type ImportSource,
  type ImportStatus,
  importColumns,
  importDecisions,
  importFields,
  importKeptDays,
  importLimits,
  importOutcomes,
  importProblems,
  importSources,
  importStatuses,
  outcomesToCarryOut,
  outcomesToLookAt,
} from './import-vocabulary.ts'
export { readRow } from './read-row.ts'
export {
  isEmailAddress,
  readAddress,
  readLanguage,
  readName,
  readNationality,
} from './read-values.ts'
export type { EarlierStep, ImportedPerson, ReadRow, RowProblem, RowRules } from './row-types.ts'
