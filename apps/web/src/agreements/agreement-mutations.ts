import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { AgreementCommitment, AgreementFile, AgreementTerms } from './agreement.ts'
import { agreementQuery, agreementsQuery } from './agreement-queries.ts'

export function useCreateCooperationAgreement() {
  const keep = useKeepAgreement()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewCooperationAgreement']) =>
      answerOf(
        client.POST('/cooperationAgreements', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: (agreement) => {
      intent.done()
      return keep(agreement)
    },
  })
}

export function useUpdateCooperationAgreement() {
  const keep = useKeepAgreement()
  const readAgain = useReadAgain()
  return useMutation({
    mutationFn: ({ seen, body }: { seen: AgreementFile; body: AgreementTerms }) =>
      answerOf(
        client.PUT('/cooperationAgreements/{agreementId}', {
          body,
          params: { path: { agreementId: seen.id }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSuccess: keep,
    // Whoever was too late goes on from what stands there now.
    onError: readAgain,
  })
}

interface Said {
  seen: AgreementFile
  code: AgreementCommitment['code']
  body: Schemas['CommitmentInput']
}

export function useUpdateCommitment() {
  const keep = useKeepAgreement()
  const readAgain = useReadAgain()
  return useMutation({
    mutationFn: ({ seen, code, body }: Said) =>
      answerOf(
        client.PUT('/cooperationAgreements/{agreementId}/commitments/{commitmentCode}', {
          body,
          params: {
            path: { agreementId: seen.id, commitmentCode: code },
            header: { 'If-Match': etagOf(seen) },
          },
        }),
      ),
    onSuccess: keep,
    // Whoever was too late goes on from what stands there now.
    onError: readAgain,
  })
}

/** Shows an agreement as the server has it now, alone and in the list. */
function useKeepAgreement() {
  const queryClient = useQueryClient()
  return async (agreement: AgreementFile) => {
    queryClient.setQueryData(agreementQuery(agreement.id).queryKey, agreement)
    await queryClient.invalidateQueries({ queryKey: agreementsQuery.queryKey })
  }
}

/** Reads an agreement again that could not be changed as it was seen. */
function useReadAgain() {
  const queryClient = useQueryClient()
  return async (_error: unknown, { seen }: { seen: AgreementFile }) => {
    await queryClient.invalidateQueries({ queryKey: agreementQuery(seen.id).queryKey })
  }
}
