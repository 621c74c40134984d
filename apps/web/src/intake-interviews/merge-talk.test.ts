import { expect, test } from 'vitest'
import { mergeTalk } from './merge-talk.ts'
import { valuesOfTalk } from './talk-values.ts'

const base = valuesOfTalk({
  heldOn: '2026-11-23',
  channel: 'desk',
  languages: ['uk'],
  topics: [],
  materials: [],
  notes: 'Samen begonnen.',
})

test('what only the other place changed is taken over, what only I changed stays mine', () => {
  const mine = { ...base, notes: 'Van mij.' }
  const theirs = { ...base, place: 'Stadhuis' }
  expect(mergeTalk(base, mine, theirs)).toMatchObject({
    taken: { place: 'Stadhuis' },
    conflicts: [],
  })
})

test('what both changed into something else is for a person to choose', () => {
  const mine = { ...base, notes: 'Van mij.', languages: ['uk', 'ru'] }
  const theirs = { ...base, notes: 'Van mijn collega.', languages: ['uk', 'en'] }
  expect(mergeTalk(base, mine, theirs)).toMatchObject({
    taken: {},
    conflicts: ['languages', 'notes'],
  })
})

test('the same change at both places is no conflict', () => {
  const changed = { ...base, languages: ['uk', 'en'] }
  expect(mergeTalk(base, changed, { ...changed, languages: ['uk', 'en'] })).toMatchObject({
    taken: {},
    conflicts: [],
  })
})

test('how far the sections are is brought together without asking anybody', () => {
  const mine = { ...base, sections: { people: 'done', informed: 'busy' } as const }
  const theirs = { ...base, sections: { languagesAndDutch: 'busy', informed: 'done' } as const }
  const { conflicts, sections } = mergeTalk(base, mine, theirs)
  expect(conflicts).toEqual([])
  expect(sections).toMatchObject({ people: 'done', languagesAndDutch: 'busy', informed: 'done' })
})
