import { expect, test } from 'vitest'
import contract from '../../../packages/shared/openapi.json?raw'
import type { Schemas } from './api/client.ts'
import { explanationMaxLength } from './consultations/explanation-length.ts'
import { maxLengths } from './intake-interviews/talk-values.ts'
import { longestName } from './persons/household.ts'
import { lineFields } from './persons/person-values.ts'
import { noteMaxLength } from './referrals/referral-values.ts'
import { turnFields } from './referrals/turn-fields.ts'
import type { Turn } from './referrals/turn-mutations.ts'
import { reasonMaxLength } from './retention/reason-length.ts'

type Body = keyof Schemas

interface Taken {
  maxLength?: number
  items?: Taken
}

const schemas: Record<string, { properties: Record<string, Taken> }> =
  JSON.parse(contract).components.schemas

/** The longest text that the server takes in a field, of each where it takes several. */
function longestIn(body: Body, field: string): number | undefined {
  const taken = schemas[body]?.properties[field]
  return (taken?.items ?? taken)?.maxLength
}

/** What each turn sends. */
const bodies: Record<Turn, Body> = {
  askInfo: 'ReferralQuestion',
  answer: 'ReferralAnswer',
  assign: 'Assignment',
  reassign: 'Reassignment',
  reopen: 'Reopening',
  release: 'Release',
  contest: 'Contest',
  upholdContest: 'ContestUpholding',
  dismissContest: 'ContestDismissal',
  hold: 'Hold',
  extend: 'Extension',
  explainDelay: 'DelayExplanation',
  cancel: 'Cancellation',
  void: 'Voiding',
  forward: 'Forwarding',
  clientNumber: 'ClientNumber',
}

const ofTurns = Object.entries(turnFields).flatMap(([turn, fields]) =>
  Object.entries(fields).flatMap(([name, field]): [Body, string, number][] =>
    'maxLength' in field ? [[bodies[turn as Turn], name, field.maxLength]] : [],
  ),
)

test.each<[Body, string, number]>([
  ...Object.entries(lineFields).map(([name, max]): [Body, string, number] => [
    'PersonInput',
    name,
    max,
  ]),
  ...Object.entries(maxLengths).map(([name, max]): [Body, string, number] => [
    'IntakeInterviewInput',
    name,
    max,
  ]),
  ['NewFileAccess', 'explanation', explanationMaxLength],
  ['NewGuardian', 'name', longestName],
  ['NewFileMeasure', 'reason', reasonMaxLength],
  ['MeasureLifting', 'reason', reasonMaxLength],
  ['ReferralDraft', 'reasonNote', noteMaxLength],
  ['NewContactAttempt', 'note', noteMaxLength],
  ['Completion', 'messageToReferrer', noteMaxLength],
  ['Failure', 'messageToReferrer', noteMaxLength],
  ['Rejection', 'explanation', noteMaxLength],
  ...ofTurns,
])('%s takes as much in %s as the screen lets through: %d', (body, field, max) => {
  expect(longestIn(body, field)).toBe(max)
})
