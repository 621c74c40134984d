import { describe, expect, test } from 'vitest'
import {
  draftOf,
  newReferralValues,
  offeredReasons,
  type ReferralValues,
  referralFaultsOf,
  withType,
} from './referral-values.ts'

const complete: ReferralValues = {
  type: 'civicIntegration',
  desk: 'desk-1',
  reasons: ['newcomerObliged'],
  reasonNote: '',
  deskRoles: ['counsellor'],
  isUrgent: false,
  priorityReason: '',
}

describe('a new referral', () => {
  test('chooses the desk where there is one', () => {
    expect(newReferralValues([{ id: 'a' }]).desk).toBe('a')
  })

  test('leaves the choice where there are several, or none', () => {
    expect(newReferralValues([{ id: 'a' }, { id: 'b' }]).desk).toBe('')
    expect(newReferralValues([]).desk).toBe('')
  })
})

describe('another type', () => {
  test('changes who is needed, as long as nobody chose that', () => {
    const fresh = newReferralValues([])
    expect(fresh.deskRoles).toEqual(['counsellor'])
    const dutch = withType(fresh, 'dutchLanguage')
    expect(dutch).toMatchObject({ type: 'dutchLanguage', deskRoles: ['languageAdvisor'] })
    expect(withType(dutch, 'civicIntegration').deskRoles).toEqual(['counsellor'])
  })

  test('leaves a choice alone', () => {
    for (const deskRoles of [['counsellor', 'languageAdvisor'], ['languageAdvisor'], []] as const) {
      const chosen = { ...complete, deskRoles: [...deskRoles] }
      expect(withType(chosen, 'dutchLanguage').deskRoles).toEqual(deskRoles)
    }
  })
})

describe('faults', () => {
  test('a complete referral has none', () => {
    expect(referralFaultsOf(complete, 'review')).toEqual({})
  })

  test('each field is asked for where it is needed', () => {
    const values = {
      ...complete,
      type: '',
      desk: '',
      reasons: [],
      deskRoles: [],
      isUrgent: true,
    } as const
    expect(referralFaultsOf({ ...values, reasons: [], deskRoles: [] }, 'review')).toEqual({
      type: 'typeMissing',
      desk: 'deskMissing',
      reasons: 'reasonsMissing',
      deskRoles: 'deskRolesMissing',
      priorityReason: 'priorityReasonMissing',
    })
  })

  test('even a draft says why it is urgent: the server keeps no other', () => {
    const urgent = { ...complete, isUrgent: true }
    expect(referralFaultsOf(urgent, 'draft')).toEqual({ priorityReason: 'priorityReasonMissing' })
  })

  test('a draft may lack reasons', () => {
    expect(referralFaultsOf({ ...complete, reasons: [] }, 'draft')).toEqual({})
  })

  test('a note has an end', () => {
    const values = { ...complete, reasonNote: 'a'.repeat(2001) }
    expect(referralFaultsOf(values, 'draft')).toEqual({ reasonNote: 'noteTooLong' })
  })
})

test('only what was filled in goes to the server', () => {
  expect(draftOf({ ...complete, type: '' })).toBeUndefined()
  expect(draftOf({ ...complete, reasonNote: ' ', priorityReason: 'legalDeadline' })).toEqual({
    type: 'civicIntegration',
    desk: 'desk-1',
    reasons: ['newcomerObliged'],
    priority: 'normal',
    deskRoles: ['counsellor'],
  })
  expect(
    draftOf({
      ...complete,
      isUrgent: true,
      priorityReason: 'legalDeadline',
      reasonNote: ' Let op ',
    }),
  ).toMatchObject({ priority: 'urgent', priorityReason: 'legalDeadline', reasonNote: 'Let op' })
})

test('reasons fit the type, and what was chosen stays to be seen', () => {
  const values: ReferralValues = { ...complete, type: 'preschool', reasons: ['wantsDutchLessons'] }
  expect(offeredReasons(values)).toEqual([
    'childNotInPreschool',
    'needsGuidance',
    'other',
    'wantsDutchLessons',
  ])
})
