import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { EducationChain } from './chain.ts'

/** What a change of a chain is sent with. */
interface Sending {
  path: { chainId: string }
  header: { 'Idempotency-Key': string; 'If-Match': string }
}

/** A change of a chain as it was seen, made at most once for every intention. */
function useChainChange<Body>(
  chain: EducationChain,
  send: (params: Sending, body: Body) => Promise<EducationChain>,
) {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  const { id, version } = chain
  return useMutation({
    mutationFn: (body: Body) =>
      send(
        {
          path: { chainId: id },
          header: {
            'Idempotency-Key': intent.keyFor({ version, body }),
            'If-Match': `"${version}"`,
          },
        },
        body,
      ),
    onSuccess: intent.done,
    // Also when it was refused: then somebody else changed it.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['educationChain'] }),
  })
}

/** Writes down what proves an education. */
export function useRecordProof(chain: EducationChain) {
  return useChainChange(chain, (params, body: Schemas['NewEducationProof']) =>
    answerOf(client.POST('/educationChains/{chainId}/proofs', { params, body })),
  )
}

/** Says that a proof counts no more. */
export function useEndProof(chain: EducationChain) {
  return useChainChange(chain, (params, body: Schemas['EducationProofEnding']) =>
    answerOf(client.POST('/educationChains/{chainId}/proofEnding', { params, body })),
  )
}

/** Says whether a child started. */
export function useAnswerStart(chain: EducationChain) {
  return useChainChange(chain, (params, body: Schemas['StartAnswer']) =>
    answerOf(client.POST('/educationChains/{chainId}/startAnswer', { params, body })),
  )
}

/** Proposes that a child is not followed any more. */
export function useProposeClosing(chain: EducationChain) {
  return useChainChange(chain, (params, body: Schemas['ClosingProposal']) =>
    answerOf(client.POST('/educationChains/{chainId}/closingProposal', { params, body })),
  )
}

/** Says that a child is to be followed after all. */
export function useDeclineClosing(chain: EducationChain) {
  return useChainChange(chain, (params, body: Schemas['ChainNote']) =>
    answerOf(client.POST('/educationChains/{chainId}/closingRefusal', { params, body })),
  )
}

/** Follows a child again. */
export function useReopenChain(chain: EducationChain) {
  return useChainChange(chain, (params, body: Schemas['ChainNote']) =>
    answerOf(client.POST('/educationChains/{chainId}/reopening', { params, body })),
  )
}

/** Confirms what somebody else proposed. */
export function useConfirmClosing(chain: EducationChain) {
  return useChainChange(chain, (params, _nothing: undefined) =>
    answerOf(client.POST('/educationChains/{chainId}/closingConfirmation', { params })),
  )
}

/** Takes a child over that moved here, with a file of the own organisation. */
export function useTakeOver(person: string) {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({
      id: transferId,
      version,
    }: Pick<Schemas['EducationTransfer'], 'id' | 'version'>) =>
      answerOf(
        client.POST('/educationTransfers/{transferId}/takingOver', {
          params: {
            path: { transferId },
            header: {
              'Idempotency-Key': intent.keyFor({ transferId, version, person }),
              'If-Match': `"${version}"`,
            },
          },
          body: { person },
        }),
      ),
    onSuccess: intent.done,
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['educationChain'] }),
        queryClient.invalidateQueries({ queryKey: ['educationTransfers'] }),
      ]),
  })
}

/** Says of a child that was passed on that it does not live here. */
export function useDeclineTransfer({
  id: transferId,
  version,
}: Pick<Schemas['EducationTransfer'], 'id' | 'version'>) {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['TransferDecline']) =>
      answerOf(
        client.POST('/educationTransfers/{transferId}/refusal', {
          params: {
            path: { transferId },
            header: {
              'Idempotency-Key': intent.keyFor({ transferId, version, body }),
              'If-Match': `"${version}"`,
            },
          },
          body,
        }),
      ),
    onSuccess: intent.done,
    // Also when it was refused: then a colleague was first.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['educationTransfers'] }),
  })
}
