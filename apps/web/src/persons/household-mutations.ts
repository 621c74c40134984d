import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { Household } from './household.ts'
import { guardiansQuery, householdQuery } from './household-queries.ts'
import { inTurn } from './in-turn.ts'

interface Addition {
  personId: string
  /** The household as the user saw it; nothing when there was none. */
  seen: Household
  body: Schemas['NewHouseholdMember']
}

export function useAddHouseholdMember() {
  const whenDone = useHouseholdDone()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ personId, seen: { version }, body }: Addition) =>
      answerOf(
        client.POST('/persons/{personId}/household/members', {
          body,
          params: {
            path: { personId },
            header: {
              'Idempotency-Key': intent.keyFor({ personId, body }),
              ...(version !== undefined && { 'If-Match': etagOf({ version }) }),
            },
          },
        }),
      ),
    onSuccess: async () => {
      intent.done()
      await whenDone()
    },
    onError: whenDone,
  })
}

interface MemberEnding {
  personId: string
  memberId: string
  /** The household as the user saw it: with a member to end, so there was one. */
  seen: { version: number }
  body: Schemas['LastDay']
}

export function useEndHouseholdMember() {
  const whenDone = useHouseholdDone()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ personId, memberId, seen, body }: MemberEnding) =>
      answerOf(
        client.POST('/persons/{personId}/household/members/{memberId}/ending', {
          body,
          params: {
            path: { personId, memberId },
            header: {
              'Idempotency-Key': intent.keyFor({ memberId, body }),
              'If-Match': etagOf(seen),
            },
          },
        }),
      ),
    onSuccess: async () => {
      intent.done()
      await whenDone()
    },
    onError: whenDone,
  })
}

/** One household stands on the files of all its members, so all of them are read again. */
function useHouseholdDone() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: householdQuery('').queryKey.slice(0, 1) })
}

interface GuardianAddition {
  personId: string
  body: Schemas['NewGuardian']
}

export function useAddGuardian() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ personId, body }: GuardianAddition) =>
      answerOf(
        client.POST('/persons/{personId}/guardians', {
          body,
          params: {
            path: { personId },
            header: { 'Idempotency-Key': intent.keyFor({ personId, body }) },
          },
        }),
      ),
    onSuccess: (guardians, { personId }) => {
      intent.done()
      queryClient.setQueryData(guardiansQuery(personId).queryKey, guardians)
    },
  })
}

/** That somebody is a parent of a minor of their household. */
export interface Parenthood {
  minor: string
  guardian: string
}

/** A parent as they were written down. */
export interface AddedParent {
  minor: string
  guardianId: string
}

/**
 * Several parents of several children, one after the other; what was written stays when a later one fails.
 *
 * @param onAdded told of each that was written down
 */
export function useAddParents(onAdded: (parent: AddedParent) => void) {
  const queryClient = useQueryClient()
  const [intents] = useState(() => new Map<string, ReturnType<typeof createIntent>>())
  return useMutation({
    mutationFn: (parents: readonly Parenthood[]) => {
      const write = async ({ minor, guardian }: Parenthood) => {
        const body = { person: guardian, kind: 'parent' } as const
        const pair = `${minor} ${guardian}`
        const intent = intents.get(pair) ?? createIntent()
        intents.set(pair, intent)
        const list = await answerOf(
          client.POST('/persons/{personId}/guardians', {
            body,
            params: {
              path: { personId: minor },
              header: { 'Idempotency-Key': intent.keyFor({ minor, body }) },
            },
          }),
        )
        intent.done()
        queryClient.setQueryData(guardiansQuery(minor).queryKey, list)
        const made = list.items.find(
          ({ person, until }) => person?.id === guardian && until === undefined,
        )
        return made && { minor, guardianId: made.id }
      }
      return inTurn(parents, write, (parent) => parent && onAdded(parent))
    },
  })
}

interface GuardianEnding {
  personId: string
  guardianId: string
  body: Schemas['LastDay']
}

export function useEndGuardian() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ personId, guardianId, body }: GuardianEnding) =>
      answerOf(
        client.POST('/persons/{personId}/guardians/{guardianId}/ending', {
          body,
          params: {
            path: { personId, guardianId },
            header: { 'Idempotency-Key': intent.keyFor({ guardianId, body }) },
          },
        }),
      ),
    onSuccess: (guardians, { personId }) => {
      intent.done()
      queryClient.setQueryData(guardiansQuery(personId).queryKey, guardians)
    },
  })
}
