import { expect, it } from 'vitest'
import { consultationActions, isPrintable } from './consultation-vocabulary.ts'

it('prints what is read as one page, and neither lists, numbers nor changes', () => {
  expect(consultationActions.filter(isPrintable)).toEqual([
    'openFile',
    'openReferral',
    'openInterview',
    'deskDay',
    'readLog',
  ])
})
