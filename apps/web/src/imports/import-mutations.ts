import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { base64Of } from '../api/base64-of.ts'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { Import } from './import.ts'
import { importQuery } from './import-queries.ts'

/** Hands a file over. */
export function useCreateImport() {
  const whenDone = useChanged()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: async (file: File) => {
      const body = { fileName: file.name, content: await base64Of(file) }
      return answerOf(
        client.POST('/imports', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      )
    },
    onSuccess: async (list) => {
      intent.done()
      await whenDone(list)
    },
  })
}

/** Says what the columns hold, and has the rows checked. */
export function useChooseColumns() {
  const whenDone = useChanged()
  const lookAgain = useLookAgain()
  return useMutation({
    mutationFn: ({ seen, body }: { seen: Import; body: Schemas['ImportColumns'] }) =>
      answerOf(
        client.PUT('/imports/{importId}/columns', {
          body,
          params: { path: { importId: seen.id }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSuccess: whenDone,
    onError: (_error, { seen }) => lookAgain(seen.id),
  })
}

/** Has the rows carried out that can be. */
export function useStartImport() {
  const whenDone = useChanged()
  const lookAgain = useLookAgain()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (seen: Import) =>
      answerOf(client.POST('/imports/{importId}/start', { params: movingOn(seen, intent) })),
    onSuccess: async (list) => {
      intent.done()
      await whenDone(list)
    },
    onError: (_error, seen) => lookAgain(seen.id),
  })
}

/** Throws a list away. */
export function useDiscardImport() {
  const queryClient = useQueryClient()
  const lookAgain = useLookAgain()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (seen: Import) =>
      answerOf(client.POST('/imports/{importId}/discarding', { params: movingOn(seen, intent) })),
    onSuccess: async () => {
      intent.done()
      await queryClient.invalidateQueries({ queryKey: ['listImports'] })
    },
    onError: (_error, seen) => lookAgain(seen.id),
  })
}

/** Says whose a row is. */
export function useDecideRow(importId: string) {
  const whenDone = useRowChanged(importId)
  const lookAgain = useLookAgain()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['ImportRowDecision']) =>
      answerOf(
        client.POST('/imports/{importId}/rowDecisions', {
          body,
          params: { path: { importId }, header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async () => {
      intent.done()
      await whenDone()
    },
    onError: () => lookAgain(importId),
  })
}

/** Writes a row as it should have been. */
export function useCorrectRow(importId: string) {
  const whenDone = useRowChanged(importId)
  const lookAgain = useLookAgain()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['ImportRowCells']) =>
      answerOf(
        client.POST('/imports/{importId}/rowCorrections', {
          body,
          params: { path: { importId }, header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async () => {
      intent.done()
      await whenDone()
    },
    onError: () => lookAgain(importId),
  })
}

function movingOn(seen: Import, intent: ReturnType<typeof createIntent>) {
  return {
    path: { importId: seen.id },
    header: { 'If-Match': etagOf(seen), 'Idempotency-Key': intent.keyFor(seen.version) },
  }
}

function useChanged() {
  const queryClient = useQueryClient()
  return async (list: Import) => {
    queryClient.setQueryData(importQuery(list.id).queryKey, list)
    queryClient.removeQueries({ queryKey: ['listImportRows', list.id] })
    await queryClient.invalidateQueries({ queryKey: ['listImports'] })
  }
}

/** After a refusal: a colleague may have gone on with the list. */
function useLookAgain() {
  const queryClient = useQueryClient()
  return (importId: string) => {
    void queryClient.invalidateQueries({ queryKey: ['getImport', importId] })
    void queryClient.invalidateQueries({ queryKey: ['listImportRows', importId] })
  }
}

function useRowChanged(importId: string) {
  const queryClient = useQueryClient()
  return async () => {
    await queryClient.invalidateQueries({ queryKey: ['getImport', importId] })
    await queryClient.invalidateQueries({ queryKey: ['listImportRows', importId] })
  }
}
