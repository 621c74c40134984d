import { type DocumentType, documentTypeOf, onwardRules } from '@onthaal/shared/onward-referrals'
import { invalidField } from '../errors.ts'

export interface ReadDocument {
  readonly mediaType: DocumentType
  readonly content: Buffer
}

/**
 * Reads a document that somebody sends along. What it is, its first bytes say.
 *
 * @param encoded its bytes in base64
 * @param name the field that holds it
 * @throws InvalidInputError when it is too large, or none of the kinds that are taken
 */
export function readDocument(encoded: string, name: string): ReadDocument {
  const content = Buffer.from(encoded, 'base64')
  if (content.length > onwardRules.documentBytes) {
    throw invalidField(name, 'outOfRange', 'documentTooLarge', 'The document is too large.')
  }
  const mediaType = documentTypeOf(content)
  if (mediaType === undefined) {
    throw invalidField(name, 'invalidStructure', 'documentType', 'It is no PDF, JPG or PNG.')
  }
  return { mediaType, content }
}
