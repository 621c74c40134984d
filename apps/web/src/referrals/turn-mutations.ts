import { answerOf, client, type Schemas } from '../api/client.ts'
import { type MoveParams, useMove } from './referral-mutations.ts'

/** How each turn that has a dialog of its fields reaches the server. */
const senders = {
  askInfo: (body: Schemas['ReferralQuestion'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/infoRequest', { params, body })),
  answer: (body: Schemas['ReferralAnswer'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/answer', { params, body })),
  assign: (body: Schemas['Assignment'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/assignment', { params, body })),
  reassign: (body: Schemas['Reassignment'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/reassignment', { params, body })),
  reopen: (body: Schemas['Reopening'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/reopening', { params, body })),
  release: (body: Schemas['Release'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/release', { params, body })),
  contest: (body: Schemas['Contest'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/contest', { params, body })),
  upholdContest: (body: Schemas['ContestUpholding'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/contestUpholding', { params, body })),
  dismissContest: (body: Schemas['ContestDismissal'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/contestDismissal', { params, body })),
  hold: (body: Schemas['Hold'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/hold', { params, body })),
  extend: (body: Schemas['Extension'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/extension', { params, body })),
  explainDelay: (body: Schemas['DelayExplanation'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/delayExplanation', { params, body })),
  cancel: (body: Schemas['Cancellation'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/cancellation', { params, body })),
  void: (body: Schemas['Voiding'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/voiding', { params, body })),
  forward: (body: Schemas['Forwarding'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/forwarding', { params, body })),
  clientNumber: (body: Schemas['ClientNumber'], params: MoveParams) =>
    answerOf(client.PUT('/referrals/{referralId}/clientNumber', { params, body })),
}

/** A turn with a dialog made from its fields. */
export type Turn = keyof typeof senders

/** What the server wants to know for a turn. */
export type TurnBody<T extends Turn> = Parameters<(typeof senders)[T]>[0]

/** Takes a turn with what was filled in: exactly the fields of `TurnBody`, all of them text. */
export function useTurn(turn: Turn) {
  // The fields of every dialog are held to the body of its turn where they are listed.
  const send = senders[turn] as (
    body: Record<string, string>,
    params: MoveParams,
  ) => Promise<unknown>
  return useMove(send)
}

export const useUndoAccept = () =>
  useMove<undefined>((_, params) =>
    answerOf(client.POST('/referrals/{referralId}/acceptanceUndo', { params })),
  )

export const useResumeReferral = () =>
  useMove<undefined>((_, params) =>
    answerOf(client.POST('/referrals/{referralId}/resumption', { params })),
  )
