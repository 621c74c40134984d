export {
  type ConsultationLog,
  entriesOf,
  openConsultationLog,
  type Shown,
} from './consultation-log.ts'
export { tendConsultationMonths } from './consultation-months-repository.ts'
export { consultationStatement } from './consultation-statement.ts'
export { type ConsultationRepositories, filePurpose, shownFile } from './file-purpose.ts'
export { createWorkRelationRepository } from './work-relation-repository.ts'
