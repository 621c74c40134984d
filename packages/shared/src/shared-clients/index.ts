export { mayWithdrawNote, type NoteFacts, noteWithdrawalHours } from './client-notes.ts'
export {
  mayFollowTogether,
  refusalOfTask,
  type TaskFacts,
  type TaskRefusal,
} from './shared-client.ts'
export {
  type ClientParty,
  clientParties,
  type NoteAudience,
  noteAudiences,
  type TaskState,
  taskStates,
} from './shared-client-vocabulary.ts'
export { mayMarkTrajectory, tellsTrajectory } from './trajectory-marks.ts'
