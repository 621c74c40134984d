export {
  type ServiceColumn,
  type ServiceFault,
  type ServiceKind,
  serviceColumns,
  serviceFaults,
  serviceKinds,
} from './directory-vocabulary.ts'
export {
  type ReadService,
  readServices,
  type ServiceCellFault,
  type ServiceRow,
  serviceKey,
} from './read-services.ts'
export { directoryRules, isStale } from './stale.ts'
