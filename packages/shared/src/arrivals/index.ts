export {
  allowedMoves,
  awaitsAnswer,
  isAnswerOverdue,
  isEnded,
  isSameArrival,
  statusAfter,
} from './arrival-moves.ts'
export {
  type ArrivalMove,
  type ArrivalSource,
  type ArrivalStatus,
  arrivalMoves,
  arrivalSources,
  arrivalStatuses,
  type InterpreterNeed,
  interpreterNeeds,
} from './arrival-vocabulary.ts'
