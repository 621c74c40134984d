import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { ApiError } from '../api/errors.ts'
import { createIntent } from '../api/intent.ts'
import type { LineInput, Talk, TalkInput } from './talk.ts'
import { talkQuery } from './talk-queries.ts'

type Seen = Pick<Talk, 'id' | 'version'>

/** Reads again what a change to a talk may have changed elsewhere. */
function useRefreshTalks() {
  const queryClient = useQueryClient()
  return (talk: Talk) => {
    queryClient.setQueryData(talkQuery(talk.id).queryKey, talk)
    void queryClient.invalidateQueries({ queryKey: ['listIntakeInterviews'] })
    void queryClient.invalidateQueries({ queryKey: ['listReferrals'] })
    void queryClient.invalidateQueries({ queryKey: ['listArrivals'] })
  }
}

export function useStartTalk() {
  const refresh = useRefreshTalks()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewIntakeInterview']) =>
      answerOf(
        client.POST('/intakeInterviews', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: (talk) => {
      intent.done()
      refresh(talk)
    },
  })
}

/** What the saver of the page sends; it does its own counting of attempts. */
export const talkWrites = {
  details: (seen: Seen, body: TalkInput) =>
    answerOf(
      client.PUT('/intakeInterviews/{interviewId}', {
        body,
        params: { path: { interviewId: seen.id }, header: { 'If-Match': etagOf(seen) } },
      }),
    ),
  /** Without a version for a referral that this page makes. */
  line: (interviewId: string, lineId: string, body: LineInput, version: number | undefined) =>
    answerOf(
      client.PUT('/intakeInterviews/{interviewId}/referrals/{lineId}', {
        body,
        params: {
          path: { interviewId, lineId },
          header: version === undefined ? {} : { 'If-Match': etagOf({ version }) },
        },
      }),
    ),
  removeLine: (interviewId: string, lineId: string, version: number) =>
    answerOf(
      client.DELETE('/intakeInterviews/{interviewId}/referrals/{lineId}', {
        params: {
          path: { interviewId, lineId },
          header: { 'If-Match': etagOf({ version }) },
        },
      }),
    ),
}

interface Ending {
  /** The talk and its referrals as they stood on the screen. */
  seen: Talk
  outcome: Schemas['InterviewCompletion']['outcome']
  /** Who else of the household was there. */
  informed?: readonly string[]
  /** The slots that are to be booked for what is sent. */
  slots?: NonNullable<Schemas['InterviewCompletion']['slots']>
}

/** Closes a talk and sends its referrals, all of them or none, at most once for every intention. */
export function useCompleteTalk() {
  const queryClient = useQueryClient()
  const refresh = useRefreshTalks()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ seen, outcome, informed = [], slots = [] }: Ending) => {
      const body = {
        outcome,
        reviewed: seen.referrals.map(({ id, version }) => ({ id, version })),
        ...(informed.length > 0 && { informed: [...informed] }),
        ...(slots.length > 0 && { slots }),
      }
      return answerOf(
        client.POST('/intakeInterviews/{interviewId}/completion', {
          body,
          params: {
            path: { interviewId: seen.id },
            header: {
              'If-Match': etagOf(seen),
              'Idempotency-Key': intent.keyFor({ id: seen.id, version: seen.version, body }),
            },
          },
        }),
      )
    },
    onSuccess: (talk) => {
      intent.done()
      refresh(talk)
    },
    onError: async (error, { seen }) => {
      // What it was judged by may be another by now.
      if (!(error instanceof ApiError)) return
      await Promise.all([
        queryClient.invalidateQueries(talkQuery(seen.id)),
        queryClient.invalidateQueries({ queryKey: ['listFreeSlots'] }),
      ])
    },
  })
}

/** Throws a talk away that is not to be held. */
export function useDiscardTalk() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (seen: Seen) =>
      answerOf(
        client.POST('/intakeInterviews/{interviewId}/discarding', {
          params: {
            path: { interviewId: seen.id },
            header: { 'If-Match': etagOf(seen), 'Idempotency-Key': intent.keyFor(seen.id) },
          },
        }),
      ),
    onSuccess: async (_, { id }) => {
      intent.done()
      queryClient.removeQueries(talkQuery(id))
      await queryClient.invalidateQueries({ queryKey: ['listIntakeInterviews'] })
    },
  })
}
