export { type FieldChange, groupChanges } from './group-changes.ts'
export {
  type AmendableField,
  amendableFields,
  isFollowedField,
  mayAmend,
  type SentField,
  sentFields,
} from './sent-fields.ts'
