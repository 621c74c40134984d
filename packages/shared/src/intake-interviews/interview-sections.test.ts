import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  afterChangeIn,
  everySection,
  interviewSections,
  mergeSections,
  type SectionState,
  sectionStates,
  sectionsFor,
} from './index.ts'

const on = '2026-03-02'

it('the first change begins a section, and no other', () => {
  expect(afterChangeIn({ people: 'done' }, 'informed')).toEqual({
    people: 'done',
    informed: 'busy',
  })
  expect(afterChangeIn({ informed: 'notStarted' }, 'informed')).toEqual({ informed: 'busy' })
})

it('a change takes nothing back that staff said is done', () => {
  const states = { people: 'done', informed: 'busy' } as const
  expect(afterChangeIn(states, 'people')).toBe(states)
  expect(afterChangeIn(states, 'informed')).toBe(states)
})

it('names every section, also those that nobody began', () => {
  const all = everySection({ people: 'busy' })
  expect(Object.keys(all)).toEqual(interviewSections)
  expect(all).toMatchObject({ people: 'busy', informed: 'notStarted' })
})

it('asks of children and school where somebody may be a minor', () => {
  expect(sectionsFor([{ birthDate: '1990' }, { birthDate: '2015-04' }], on)).toEqual(
    interviewSections,
  )
  expect(sectionsFor([{ birthDate: '1990' }, { birthDate: '2008-03-02' }], on)).not.toContain(
    'childrenAndSchool',
  )
  expect(sectionsFor([{ birthDate: '2008-03-03' }], on)).toContain('childrenAndSchool')
})

it('of somebody whose age is not known, asks of children and school too', () => {
  expect(sectionsFor([{ birthDate: null }], on)).toContain('childrenAndSchool')
  expect(sectionsFor([{}], on)).toContain('childrenAndSchool')
})

it('two people who were in other sections keep what both did', () => {
  const merged = mergeSections({}, { people: 'done' }, { informed: 'busy' })
  expect(merged).toMatchObject({
    people: 'done',
    informed: 'busy',
    languagesAndDutch: 'notStarted',
  })
})

it('of two in one section, the one who went further knows more', () => {
  expect(mergeSections({}, { people: 'busy' }, { people: 'done' }).people).toBe('done')
  expect(mergeSections({}, { people: 'done' }, { people: 'busy' }).people).toBe('done')
})

it('what one of them takes back stays taken back', () => {
  const base = { people: 'done' } as const
  expect(mergeSections(base, { people: 'busy' }, base).people).toBe('busy')
  expect(mergeSections(base, base, { people: 'busy' }).people).toBe('busy')
})

const anyStates = fc.record(
  Object.fromEntries(
    interviewSections.map((section) => [section, fc.constantFrom(...sectionStates)]),
  ) as Record<string, fc.Arbitrary<SectionState>>,
  { requiredKeys: [] },
)

it('whatever two people did, both pages end with the same', () => {
  fc.assert(
    fc.property(anyStates, anyStates, anyStates, (base, one, other) => {
      expect(mergeSections(base, one, other)).toEqual(mergeSections(base, other, one))
      expect(mergeSections(base, one, base)).toEqual(everySection(one))
      expect(mergeSections(base, base, other)).toEqual(everySection(other))
    }),
  )
})
