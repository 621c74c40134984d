import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'

/** What was told of a year; that of the year before stands there until it has come. */
export function safeFiguresQuery(year: number | undefined) {
  const query = year === undefined ? {} : { year }
  return queryOptions({
    queryKey: ['getSafeFigures', query],
    queryFn: () => answerOf(client.GET('/safeFigures', { params: { query } })),
    placeholderData: keepPreviousData,
  })
}
