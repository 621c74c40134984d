import type { Translation } from '../nl-be/index.ts'

export const clockVocabulary: Pick<Translation['vocabulary'], 'extensionReason' | 'delayReason'> = {
  extensionReason: {
    waitingForPerson: 'Waits for the person',
    waitingForCourse: 'Waits for a course to start',
    waitingForOthers: 'Waits for another organisation',
    notEnoughStaff: 'Not enough staff',
    other: 'Something else',
  },
  delayReason: {
    notEnoughStaff: 'Not enough staff',
    deskClosed: 'The desk is closed',
    manyReferrals: 'More referrals than usual',
    waitingForCourse: 'Waits for a course to start',
    other: 'Something else',
  },
}
