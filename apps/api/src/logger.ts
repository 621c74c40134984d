import { DrizzleQueryError } from 'drizzle-orm'
import { type Logger, pino } from 'pino'

/** What the log keeps of an error. */
interface LoggedError {
  readonly type: string
  readonly message: string
  readonly code?: string
  readonly stack: string
  readonly cause?: LoggedError
}

/**
 * Tells of an error without the values it happened with: the message of a failed query lists its
 * parameters, and the details of PostgreSQL quote the row (ASVS 16.2.5).
 */
export function describeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', stack: '' }
  const failedQuery = error instanceof DrizzleQueryError
  return {
    type: error.name,
    message: failedQuery ? 'A query failed' : error.message,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .join('\n'),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

/** The log of the process: JSON lines on standard output. */
export function createLogger(): Logger {
  return pino({ serializers: { err: describeError, error: describeError } })
}
