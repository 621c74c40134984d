import type { TFunction } from 'i18next'
import { describe, expect, test } from 'vitest'
import { sentFieldName, sentValueWords } from './sent-change-words.ts'

const t = ((key: string) => key) as unknown as TFunction
const words = {
  t,
  factWords: (field: string, value: unknown) => (value ? `${field} ${value}` : ''),
}

describe('the words of what changed after sending', () => {
  test('codes are told in the words of their vocabulary, one after the other', () => {
    expect(sentValueWords('deskRoles', ['counsellor', 'languageAdvisor'], words)).toBe(
      'vocabulary.deskRole.counsellor, vocabulary.deskRole.languageAdvisor',
    )
    expect(sentValueWords('priority', 'urgent', words)).toBe('vocabulary.priority.urgent')
  })

  test('a note is as it was typed, a fact of the file as files tell it', () => {
    expect(sentValueWords('reasonNote', 'Belt ’s avonds', words)).toBe('Belt ’s avonds')
    expect(sentValueWords('phone', '+32470', words)).toBe('phone +32470')
    expect(sentFieldName('phone', t)).toBe('persons.fields.phone')
    expect(sentFieldName('priority', t)).toBe('sentChanges.field.priority')
  })

  test('what is empty is told as nothing', () => {
    for (const field of ['reasonNote', 'phone', 'priorityReason'] as const) {
      expect(sentValueWords(field, undefined, words)).toBe('sentChanges.nothing')
    }
  })
})
