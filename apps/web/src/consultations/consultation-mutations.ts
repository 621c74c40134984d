import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'

/** Says why a file is opened to which nothing ties the user's work. */
export function useStatePurpose(personId: string) {
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewFileAccess']) =>
      answerOf(
        client.POST('/persons/{personId}/fileAccesses', {
          body,
          params: {
            path: { personId },
            header: { 'Idempotency-Key': intent.keyFor({ personId, body }) },
          },
        }),
      ),
    onSuccess: () => intent.done(),
  })
}
