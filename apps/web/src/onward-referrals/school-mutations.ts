import { useMutation } from '@tanstack/react-query'
import { base64Of } from '../api/base64-of.ts'
import { answerOf, client, type Schemas } from '../api/client.ts'
import type { SchoolKey } from './onward.ts'

/** Shows what the link of a school leads to, for whoever knows the birth date. */
export function useOpenSchoolLink() {
  return useMutation({
    mutationFn: (body: SchoolKey) => answerOf(client.POST('/schoolLinkOpenings', { body })),
  })
}

interface SchoolAnswer {
  readonly answer: Omit<Schemas['SchoolLinkAnswer'], 'document'>
  readonly file: File | undefined
}

/** Answers as a school; a document goes along with a refusal. */
export function useAnswerSchoolLink() {
  return useMutation({
    mutationFn: async ({ answer, file }: SchoolAnswer) => {
      const body = { ...answer, ...(file && { document: await base64Of(file) }) }
      return answerOf(client.POST('/schoolLinkAnswers', { body }))
    },
  })
}
