export {
  type ChangedField,
  createSentChangeRepository,
  momentAfter,
  type SentChangeRecord,
  type SentChangeRepository,
  type SentEventWriter,
} from './sent-change-repository.ts'
