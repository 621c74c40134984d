import { expect, it } from 'vitest'
import { feedbackEscalations, feedbackMails, feedbackNotices } from './escalate-feedback.ts'
import type { EvaluationToEscalate, Manager } from './referral-escalation-repository.ts'

const manager = (membershipId: string, changes: Partial<Manager> = {}): Manager => ({
  ...{ membershipId, organisationId: 'agency', regionId: 'east', deskIds: [], education: true },
  email: `${membershipId}@example.org`,
  ...changes,
})
const atDesk = manager('atDesk', { deskIds: ['desk'] })
const ofRegion = manager('ofRegion')
const ofOcmw = manager('ofOcmw', { organisationId: 'ocmw', regionId: null })
const all = [atDesk, ofRegion, ofOcmw]

const evaluation = (changes: Partial<EvaluationToEscalate> = {}): EvaluationToEscalate => ({
  ...{ partitionId: 'part', referralId: 'one', type: 'dutchLanguage', dueOn: '2026-05-20' },
  ...{ escalated: [], senderId: 'ocmw', receiverId: 'agency', deskId: 'desk', regionId: 'east' },
  workingDays: 3,
  ...changes,
})

it('asks whoever follows the person, before the day', () => {
  const due = feedbackEscalations([evaluation()], all, '2026-05-06')
  expect(due).toMatchObject([{ kind: 'feedbackDue', period: '2026-05-20', to: [] }])
  expect(feedbackNotices(due)).toEqual([
    {
      partitionId: 'part',
      referralId: 'one',
      kind: 'feedbackDue',
      to: 'receiver',
      which: 'atWork',
    },
  ])
  expect(feedbackMails(due)).toEqual([])
})

it('tells the managers of the desk after the day, and those of the region with the OCMW later', () => {
  const late = feedbackEscalations([evaluation({ escalated: ['feedbackDue'] })], all, '2026-05-21')
  expect(late).toMatchObject([{ kind: 'feedbackLate', to: [atDesk] }])
  expect(feedbackMails(late)).toEqual([
    { to: 'atDesk@example.org', kind: 'feedbackLate', values: { referrals: 1 } },
  ])
  const escalated = ['feedbackDue', 'feedbackLate'] as const
  const still = feedbackEscalations([evaluation({ escalated })], all, '2026-05-27')
  expect(still).toMatchObject([{ kind: 'feedbackStillLate', to: [atDesk, ofRegion] }])
  expect(feedbackNotices(still).map(({ kind, to }) => `${kind} ${to}`)).toEqual([
    'late receiverManager',
    'late sender',
  ])
})

it('tells of two evaluations of one referral once, and of what was told nothing', () => {
  const both = [evaluation(), evaluation({ dueOn: '2026-05-19' })]
  const due = feedbackEscalations(both, all, '2026-05-21')
  expect(due).toHaveLength(2)
  expect(feedbackNotices(due).map(({ kind }) => kind)).toEqual(['feedbackDue', 'late'])
  expect(feedbackMails(due)).toMatchObject([{ values: { referrals: 1 } }])
  const told = both.map((one) => ({ ...one, escalated: ['feedbackLate'] as const }))
  expect(feedbackEscalations(told, all, '2026-05-21')).toEqual([])
})
