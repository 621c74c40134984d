import { describe, expect, it } from 'vitest'
import { schoolSaid, schoolsIn } from './school-said.ts'

const school = { id: 'a', kind: 'primarySchool', name: 'De Linde' } as const
const closed = { id: 'b', kind: 'primarySchool', name: 'De Beuk', isClosed: true } as const
const clinic = { id: 'c', kind: 'health', name: 'Wijkgezondheidscentrum' } as const

describe('schoolsIn', () => {
  it('holds the open schools, and no other service', () => {
    expect(schoolsIn([school, closed, clinic])).toEqual([school])
  })
})

describe('schoolSaid', () => {
  it('names a school of the directory by its id, however it is written', () => {
    expect(schoolSaid('  de linde ', [school])).toEqual({ service: 'a' })
  })

  it('takes the name of any other school as it was typed', () => {
    expect(schoolSaid(' De Eik ', [school])).toEqual({ schoolName: 'De Eik' })
  })

  it('chooses none of two with the same name', () => {
    const twin = { ...school, id: 'd' }
    expect(schoolSaid('De Linde', [school, twin])).toEqual({ schoolName: 'De Linde' })
  })
})
