export {
  type ChangedField,
  createSentChangeRepository,
  type SentChangeRecord,
  type SentChangeRepository,
  type SentEventWriter,
} from './sent-change-repository.ts'
