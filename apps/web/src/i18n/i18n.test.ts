import { appointmentReasons, appointmentStates, slotKinds } from '@onthaal/shared/appointments'
import { boardFilters, chainUrgencies, siblingTrackStates } from '@onthaal/shared/education'
import { organisationKinds, roles } from '@onthaal/shared/identity'
import {
  interpreterKinds,
  interviewChannels,
  interviewOutcomes,
  interviewSections,
  interviewTopics,
  sectionStates,
} from '@onthaal/shared/intake-interviews'
import {
  inszFaults,
  partialDateFaults,
  phoneFaults,
  specialNationalities,
} from '@onthaal/shared/persons'
import { issueTypes, problemTypes } from '@onthaal/shared/problems'
import { dataCategories, protocolWarnings } from '@onthaal/shared/protocols'
import {
  allCompletionOutcomes,
  cancelReasons,
  contactChannels,
  contactResults,
  delayReasons,
  deskRoles,
  extensionReasons,
  failureOutcomes,
  happenings,
  holdReasons,
  needs,
  nextSteps,
  priorities,
  priorityReasons,
  referralEvents,
  referralReasons,
  referralStatuses,
  referralTypes,
  rejectionReasons,
  sideEvents,
} from '@onthaal/shared/referrals'
import { describe, expect, test } from 'vitest'
import { english } from './en/index.ts'
import { dutch } from './nl-be/index.ts'

function leaves(texts: object, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(texts)) {
    const here = path ? `${path}.${key}` : key
    if (typeof value === 'string') found.set(here, value)
    else for (const [inner, text] of leaves(value, here)) found.set(inner, text)
  }
  return found
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe('both languages', () => {
  const inDutch = leaves(dutch)
  const inEnglish = leaves(english)

  test('say the same things', () => {
    expect([...inEnglish.keys()].sort()).toEqual([...inDutch.keys()].sort())
    expect(inDutch.size).toBeGreaterThan(300)
  })

  test('leave nothing unsaid', () => {
    const unsaid = [...inDutch, ...inEnglish].filter(([, text]) => text.trim() === '')
    expect(unsaid).toEqual([])
  })

  test('take the same values', () => {
    const valuesIn = (texts: Map<string, string>) =>
      Object.fromEntries([...texts].map(([key, text]) => [key, placeholders(text)]))
    expect(valuesIn(inEnglish)).toEqual(valuesIn(inDutch))
  })
})

describe.each([
  ['Dutch', dutch],
  ['English', english],
])('%s has a word for every', (_, { vocabulary, problems, issues, protocols, referrals }) => {
  test.each<[string, object, readonly string[]]>([
    ['role', vocabulary.role, roles],
    ['kind of organisation', vocabulary.organisationKind, organisationKinds],
    ['type of referral', vocabulary.referralType, referralTypes],
    ['status for the sender', vocabulary.referralStatus, referralStatuses],
    ['status for the receiver', vocabulary.receivedStatus, referralStatuses],
    ['reason', vocabulary.referralReason, referralReasons],
    ['priority', vocabulary.priority, priorities],
    ['reason of priority', vocabulary.priorityReason, priorityReasons],
    ['role at the desk', vocabulary.deskRole, deskRoles],
    ['outcome', vocabulary.completionOutcome, allCompletionOutcomes],
    ['failure', vocabulary.failureOutcome, failureOutcomes],
    ['rejection', vocabulary.rejectionReason, rejectionReasons],
    ['reason of a pause', vocabulary.holdReason, holdReasons],
    ['reason to put off', vocabulary.extensionReason, extensionReasons],
    ['reason of a delay', vocabulary.delayReason, delayReasons],
    ['reason to withdraw', vocabulary.cancelReason, cancelReasons],
    ['contact channel', vocabulary.contactChannel, contactChannels],
    ['contact result', vocabulary.contactResult, contactResults],
    ['channel of a talk', vocabulary.interviewChannel, interviewChannels],
    ['kind of interpreter', vocabulary.interpreterKind, interpreterKinds],
    ['section of a talk', dutch.talks.sections.name, interviewSections],
    ['state of a section', dutch.talks.sections.state, sectionStates],
    ['part of the board', dutch.schoolBoard.filter, boardFilters],
    ['urgency on the board', dutch.schoolBoard.urgency, chainUrgencies],
    ['track of another child', dutch.schoolTrack.track, siblingTrackStates],
    ['topic of a talk', vocabulary.interviewTopic, interviewTopics],
    ['outcome of a talk', vocabulary.interviewOutcome, interviewOutcomes],
    ['special nationality', vocabulary.specialNationality, specialNationalities],
    ['fault of an INSZ', vocabulary.inszFault, inszFaults],
    ['fault of a date', vocabulary.partialDateFault, partialDateFaults],
    ['fault of a phone number', vocabulary.phoneFault, phoneFaults],
    ['category of data', protocols.dataCategory, dataCategories],
    ['warning of a protocol', protocols.protocolWarning, protocolWarnings],
    ['problem', problems, [...Object.keys(problemTypes), 'unreachable']],
    ['issue', issues, Object.keys(issueTypes)],
    ['kind of slot', vocabulary.slotKind, slotKinds],
    ['state of an appointment', vocabulary.appointmentState, appointmentStates],
    ['reason about an appointment', vocabulary.appointmentReason, appointmentReasons],
    ['event', referrals.event, [...referralEvents, ...sideEvents]],
    ['progress', referrals.progress.happened, happenings],
    ['unmet need', referrals.unmet, Object.keys(needs)],
  ])('%s, and no other', (_name, words, values) => {
    expect(Object.keys(words).sort()).toEqual([...values].sort())
  })

  test('next step of the progress sentence', () => {
    expect(Object.keys(referrals.progress.next)).toEqual(expect.arrayContaining([...nextSteps]))
  })
})
