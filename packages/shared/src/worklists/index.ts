export {
  seesView,
  type ViewSharing,
  viewSharings,
  type WorklistColumn,
  worklistColumns,
} from './worklist-vocabulary.ts'
