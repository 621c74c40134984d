import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import { lettersQuery, letterTextsQuery } from './letter-queries.ts'

/** Hands letters over after a talk, at most once for every intention. */
export function useHandOverLetters(interviewId: string) {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewLetters']) =>
      answerOf(
        client.POST('/intakeInterviews/{interviewId}/letters', {
          body,
          params: {
            path: { interviewId },
            header: { 'Idempotency-Key': intent.keyFor({ interviewId, body }) },
          },
        }),
      ),
    onSuccess: (list) => {
      intent.done()
      queryClient.setQueryData(lettersQuery(interviewId).queryKey, list)
    },
  })
}

/** Says that a text was checked and is right. */
export function useReleaseLetterText() {
  const whenDone = useSaid()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['LetterTextRelease']) =>
      answerOf(
        client.POST('/letterTextReleases', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: (list) => {
      intent.done()
      whenDone(list)
    },
  })
}

/** Takes a release back. */
export function useWithdrawLetterText() {
  const whenDone = useSaid()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['LetterTextRelease']) =>
      answerOf(
        client.POST('/letterTextWithdrawals', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: (list) => {
      intent.done()
      whenDone(list)
    },
  })
}

function useSaid() {
  const queryClient = useQueryClient()
  return (list: Schemas['LetterTextList']) =>
    queryClient.setQueryData(letterTextsQuery.queryKey, list)
}
