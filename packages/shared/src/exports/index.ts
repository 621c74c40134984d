export {
  type ExportedList,
  type ExportFormat,
  type ExportState,
  exportedLists,
  exportedRegisters,
  exportFormats,
  exportRules,
  exportStates,
  permissionToExport,
} from './export-vocabulary.ts'
