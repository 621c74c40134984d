import { expect, it } from 'vitest'
import { consultationActions, isPrintable } from './consultation-vocabulary.ts'

it('prints what is read as one page and lists of work, and neither hits, numbers nor changes', () => {
  expect(consultationActions.filter(isPrintable)).toEqual([
    'openFile',
    'openReferral',
    'openInterview',
    'openReport',
    'workList',
    'deskDay',
    'readLog',
  ])
})
