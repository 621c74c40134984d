import { QueryClient, queryOptions } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { readingAgain } from './reading-again.ts'

test('only what was read before and then became out of date is read again', async () => {
  const client = new QueryClient()
  const headers: object[] = []
  const query = queryOptions({
    queryKey: ['getReferral', '1'],
    queryFn: (context) => {
      headers.push(readingAgain(context))
      return 'referral'
    },
    staleTime: 0,
  })
  await client.invalidateQueries(query)
  await client.fetchQuery(query)
  // Somebody opens it once more.
  await client.fetchQuery(query)
  await client.invalidateQueries(query)
  await client.fetchQuery(query)
  await client.fetchQuery(query)
  expect(headers).toEqual([{}, {}, { 'Onthaal-Refetch': 'true' }, {}])
})
