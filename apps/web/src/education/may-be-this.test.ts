import { expect, test } from 'vitest'
import { mayBeThis } from './may-be-this.ts'

test('whose birth dates do not contradict may be one child', () => {
  expect(mayBeThis({ birthDate: '2017-05-03' }, { birthDate: '2017-05-03' })).toBe(true)
  expect(mayBeThis({ birthDate: '2017' }, { birthDate: '2017-05-03' })).toBe(true)
  expect(mayBeThis({ birthDate: '2017-05-03' }, { birthDate: '2017-05' })).toBe(true)
  expect(mayBeThis({}, { birthDate: '2017-05' })).toBe(true)
  expect(mayBeThis({ birthDate: '2017-05-03' }, { birthDate: '2017-06' })).toBe(false)
})
