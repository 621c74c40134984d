import { lateCode } from '../late-part.tsx'

/** Fields of a file within another page: with their controls they weigh too much for the first visit. */
export const residenceFields = lateCode(
  async () => (await import('./forms/asked-fields.tsx')).AskedResidenceFields,
)
export const languageFields = lateCode(
  async () => (await import('./forms/asked-fields.tsx')).AskedLanguageFields,
)
export const contactFields = lateCode(
  async () => (await import('./forms/contact-fields.tsx')).ContactFields,
)
export const restrictedNote = lateCode(
  async () => (await import('./components/restricted-note.tsx')).RestrictedNote,
)
