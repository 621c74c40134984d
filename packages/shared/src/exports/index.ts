export {
  type ExportedList,
  type ExportFormat,
  type ExportState,
  exportedLists,
  exportFormats,
  exportRules,
  exportStates,
} from './export-vocabulary.ts'
