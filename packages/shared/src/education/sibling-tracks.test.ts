import { expect, it } from 'vitest'
import { siblingTracks } from './index.ts'

const on = '2026-03-02'
const child = (name: string, birthDate?: string, isReferred = false) => ({
  ...{ name, isReferred, role: 'child' as const },
  ...(birthDate && { birthDate }),
})

it('the other children of the household stand there with the track of their own age', () => {
  const household = [
    { name: 'mother', role: 'adult' as const, isReferred: false, birthDate: '1990' },
    child('referred', '2019-04-01', true),
    child('teenager', '2013'),
    child('toddler', '2023-01-15'),
    child('baby', '2025-12'),
    child('unknown'),
    { name: 'cousin', role: 'otherRelative' as const, isReferred: false, birthDate: '2015' },
    child('grown up', '2008-03-02'),
  ]
  const found = siblingTracks(household, on).map(({ member, track }) => [member.name, track])
  expect(found).toEqual([
    ['teenager', 'compulsoryEducation'],
    ['toddler', 'preschool'],
    ['baby', 'tooYoung'],
    ['unknown', 'unknown'],
  ])
})

it('a child alone has none', () => {
  expect(siblingTracks([child('referred', '2019', true)], on)).toEqual([])
})
