import type { Problem } from '@onthaal/shared/problems/schemas'
import type { ApiResponse } from './client.ts'

/** Everything an answer tells, except what names the request itself: two of these can be compared. */
export function withoutTrace({ status, headers, body }: ApiResponse<Problem>): object {
  const { instance: _instance, ...rest } = body
  const told = [...headers].filter(
    ([name]) => !['belgov-trace-id', 'date', 'content-length'].includes(name),
  )
  return {
    status,
    headers: Object.fromEntries(told),
    body: rest,
    length: JSON.stringify(body).length,
  }
}
