import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { afterOf } from '../api/after-of.ts'
import { answerOf, client } from '../api/client.ts'
import type { User } from './user.ts'

const usersPage = (after: string | undefined) =>
  answerOf(
    client.GET('/users', {
      params: { query: { pageSize: 100, ...(after !== undefined && { after }) } },
    }),
  )

/** Everybody who works in the organisation, by name: few enough to have all of them in sight. */
export const usersQuery = queryOptions({
  queryKey: ['listUsers'],
  queryFn: async () => {
    const users: User[] = []
    let after: string | undefined
    do {
      const page = await usersPage(after)
      users.push(...page.items)
      after = afterOf(page.next)
    } while (after !== undefined)
    return users
  },
  staleTime: 0,
})

export function userQuery(userId: string) {
  return queryOptions({
    queryKey: ['getUser', userId],
    queryFn: () => answerOf(client.GET('/users/{userId}', { params: { path: { userId } } })),
    staleTime: 0,
  })
}

export const workplacesQuery = queryOptions({
  queryKey: ['getWorkplaces'],
  queryFn: () => answerOf(client.GET('/workplaces')),
})

/** What changed of rights, the newest first, page by page. */
export const rightsChangesQuery = infiniteQueryOptions({
  queryKey: ['listRightsChanges'],
  queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
    answerOf(
      client.GET('/rightsChanges', {
        params: { query: pageParam === undefined ? {} : { after: pageParam } },
      }),
    ),
  initialPageParam: undefined,
  getNextPageParam: ({ next }) => afterOf(next),
  staleTime: 0,
})
