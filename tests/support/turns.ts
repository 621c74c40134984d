import type { NewReferral, Referral } from '@onthaal/shared/referrals/schemas'
import type { Client } from './client.ts'
import { acceptedReferral, move, rejection, submittedReferral } from './factories.ts'

// What people type for the turns of a referral, as of the day on which the world begins.
export const question = {
  question: 'Op welk nummer is mevrouw bereikbaar?',
  answerBy: '2026-03-06',
} as const
export const amendment = {
  reasons: ['newcomerObliged', 'needsGuidance'],
  priority: 'urgent',
  priorityReason: 'startOfCourse',
  deskRoles: ['counsellor', 'languageAdvisor'],
  explanation: 'De cursus begint vroeger.',
} as const
export const reply = { answer: 'Op het nummer van haar zus.' } as const
export const disagreement = { explanation: 'Mevrouw is hier vorige week ingeschreven.' } as const
export const pause = { reason: 'personIll', until: '2026-04-01' } as const
export const extension = {
  dueBy: '2026-06-30',
  reason: 'waitingForCourse',
  explanation: 'De volgende cursus begint in juni.',
} as const
export const delay = {
  reason: 'notEnoughStaff',
  explanation: 'Twee collega’s zijn ziek. Volgende week pikken we dit op.',
} as const
export const withdrawal = { reason: 'personMoved' } as const
export const why = { reason: 'Een collega kent de taal.' } as const

type Changes = Partial<NewReferral>

/** A referral that waits for an answer of its sender. */
export async function askedReferral(sender: Client, receiver: Client, changes: Changes = {}) {
  return move(receiver, await submittedReferral(sender, changes), 'infoRequest', question)
}

export async function rejectedReferral(
  sender: Client,
  receiver: Client,
  changes: Changes = {},
): Promise<Referral> {
  return move(receiver, await submittedReferral(sender, changes), 'rejection', rejection)
}

/** A rejection that waits for the judgement of the manager. */
export async function contestedReferral(sender: Client, receiver: Client, changes: Changes = {}) {
  const rejected = await rejectedReferral(sender, receiver, changes)
  return move(sender, rejected, 'contest', disagreement)
}

export async function pausedReferral(sender: Client, receiver: Client, changes: Changes = {}) {
  return move(receiver, await acceptedReferral(sender, receiver, changes), 'hold', pause)
}
