export { useCircumstances } from './circumstances.ts'
export { ChangeList } from './components/change-list.tsx'
export { FactGroup } from './components/fact-group.tsx'
export { HouseholdLines } from './components/household-lines.tsx'
export { PersonFacts } from './components/person-facts.tsx'
export { PersonName } from './components/person-name.tsx'
export { type FactWords, useFactWords } from './fact-words.ts'
export { InszReveal } from './forms/insz-reveal.tsx'
export type { FactFieldsProps } from './forms/person-fields.tsx'
export { usePersonValidation } from './forms/use-person-validation.ts'
export { byTime, type Household } from './household.ts'
export { guardiansQuery, householdPreviewQuery, householdQuery } from './household-queries.ts'
export { useLanguageOptions } from './language-options.ts'
export {
  contactFields,
  languageFields,
  residenceFields,
  restrictedNote,
} from './late-fields.ts'
export { mergeEdits, type ValueField } from './merge-edits.ts'
export type { Person } from './person.ts'
export { keepPerson, writePerson } from './person-mutations.ts'
export { personQuery, personSearchQuery } from './person-queries.ts'
export { PersonSearchProvider } from './person-search-context.tsx'
export { personSections } from './person-sections.ts'
export { type PersonValues, valuesOf } from './person-values.ts'
export { readReturnTo } from './return-to.ts'
export { sharedWith, takenBack } from './shared-facts.ts'
export { newFaultsOf, savableInput, type TypedFile, typedFileOf } from './typed-file.ts'
