import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'
import { printing } from '../api/printing.ts'
import { readingAgain } from '../api/reading-again.ts'

/** Who gets a letter after a talk, and what was handed over. */
export function lettersQuery(interviewId: string) {
  return queryOptions({
    queryKey: ['listLetters', interviewId],
    queryFn: (context) =>
      answerOf(
        client.GET('/intakeInterviews/{interviewId}/letters', {
          params: { path: { interviewId }, header: readingAgain(context) },
        }),
      ),
    // An appointment or a file may have changed since.
    staleTime: 0,
  })
}

/** The letters that somebody was handed, after whichever talk. */
export function personLettersQuery(personId: string) {
  return queryOptions({
    queryKey: ['listPersonLetters', personId],
    queryFn: (context) =>
      answerOf(
        client.GET('/persons/{personId}/letters', {
          params: { path: { personId }, header: readingAgain(context) },
        }),
      ),
    staleTime: 0,
  })
}

/** Tells the access log that letters of one person are printed. */
export function readPersonLettersToPrint(personId: string) {
  return answerOf(
    client.GET('/persons/{personId}/letters', {
      params: { path: { personId }, header: printing },
    }),
  )
}

/** Tells the access log that letters of a talk are printed. */
export function readLettersToPrint(interviewId: string) {
  return answerOf(
    client.GET('/intakeInterviews/{interviewId}/letters', {
      params: { path: { interviewId }, header: printing },
    }),
  )
}

/** The texts of the letter, and which of them are released. */
export const letterTextsQuery = queryOptions({
  queryKey: ['listLetterTexts'],
  queryFn: () => answerOf(client.GET('/letterTexts')),
})
