export {
  type ConsultationLog,
  entriesOf,
  figuresTakenAlong,
  openConsultationLog,
  type Shown,
} from './consultation-log.ts'
export { tendConsultationMonths } from './consultation-months-repository.ts'
export { consultationStatement } from './consultation-statement.ts'
export {
  type BrokenGlassRecord,
  createFileAccessRepository,
  type FileAccessRepository,
  type FileAccessRow,
} from './file-access-repository.ts'
export { fileAccessView } from './file-access-view.ts'
export {
  type ConsultationRepositories,
  filePurpose,
  requirePurpose,
  shownFile,
  shownPerson,
} from './file-purpose.ts'
export { statePurposeRoute as consultations } from './routes/state-purpose.ts'
export {
  createShownPeopleRepository,
  type FoundPeople,
  type ShownPeopleRepository,
} from './shown-people-repository.ts'
export { createWorkRelationRepository } from './work-relation-repository.ts'
