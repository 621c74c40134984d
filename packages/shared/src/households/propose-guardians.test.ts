import { expect, it } from 'vitest'
import { proposeGuardians } from './index.ts'

const on = '2026-03-02'
const mother = { personId: 'mother', role: 'adult', birthDate: '1990' } as const
const father = { personId: 'father', role: 'partner' } as const
const girl = { personId: 'girl', role: 'child', birthDate: '2016-05' } as const
const boy = { personId: 'boy', role: 'child' } as const

it('each adult of a household answers for each child', () => {
  expect(proposeGuardians([mother, girl, father, boy], [], on)).toEqual([
    { minor: 'girl', guardian: 'mother' },
    { minor: 'girl', guardian: 'father' },
    { minor: 'boy', guardian: 'mother' },
    { minor: 'boy', guardian: 'father' },
  ])
})

it('what is known already is not proposed', () => {
  const known = [{ minor: 'girl', guardian: 'mother' }]
  expect(proposeGuardians([mother, girl], known, on)).toEqual([])
  expect(proposeGuardians([mother, girl, boy], known, on)).toEqual([
    { minor: 'boy', guardian: 'mother' },
  ])
})

it('no parents are proposed for a child who has a guardian instead', () => {
  const guardian = { minor: 'girl', kind: 'unaccompaniedMinorGuardian' } as const
  expect(proposeGuardians([mother, girl, boy], [guardian], on)).toEqual([
    { minor: 'boy', guardian: 'mother' },
  ])
  const withParent = [guardian, { minor: 'girl', guardian: 'father', kind: 'parent' }] as const
  expect(proposeGuardians([mother, girl], withParent, on)).toEqual([
    { minor: 'girl', guardian: 'mother' },
  ])
})

it.each([
  ['a child who is of age', [mother, { ...girl, birthDate: '2008-03-02' }]],
  ['a relative', [mother, { ...girl, role: 'otherRelative' as const }]],
  ['a child alone', [girl]],
])('nobody is proposed for %s', (_who, members) => {
  expect(proposeGuardians(members, [], on)).toEqual([])
})

it('neither another relative nor a minor answers for a child', () => {
  const aunt = { personId: 'aunt', role: 'otherRelative', birthDate: '1980' } as const
  const young = { ...father, birthDate: '2010' }
  expect(proposeGuardians([aunt, young, girl], [], on)).toEqual([])
})
