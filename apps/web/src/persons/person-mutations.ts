import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { NewPerson, Person, PersonInput } from './person.ts'
import { personQuery } from './person-queries.ts'

export function useCreatePerson() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: NewPerson) =>
      answerOf(
        client.POST('/persons', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: (person) => {
      intent.done()
      queryClient.setQueryData(personQuery(person.id).queryKey, person)
      queryClient.removeQueries({ queryKey: ['queryPersons'] })
      queryClient.removeQueries({ queryKey: ['listPersonMatches'] })
    },
  })
}

interface Update {
  /** The state that the user saw when typing. */
  seen: Pick<Person, 'id' | 'version'>
  body: PersonInput
}

/** Writes a file; whoever calls this by itself keeps what was read elsewhere in step with {@link keepPerson}. */
export function writePerson({ seen, body }: Update) {
  return answerOf(
    client.PUT('/persons/{personId}', {
      body,
      params: { path: { personId: seen.id }, header: { 'If-Match': etagOf(seen) } },
    }),
  )
}

/** Takes over a file as it was saved, and forgets what it may have made stale. */
export function keepPerson(queryClient: QueryClient, person: Person): void {
  queryClient.setQueryData(personQuery(person.id).queryKey, person)
  queryClient.removeQueries({ queryKey: ['queryPersons'] })
  queryClient.removeQueries({ queryKey: ['listPersonChanges', person.id] })
  queryClient.removeQueries({ queryKey: ['listPersonMatches'] })
}

export function useUpdatePerson() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: writePerson,
    onSuccess: (person) => keepPerson(queryClient, person),
  })
}
