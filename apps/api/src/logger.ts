import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'

/** One error of a chain of causes, as a log may hold it. */
interface LoggableError {
  readonly type: string
  readonly code?: string
  readonly message?: string
  readonly statement?: string
  readonly constraint?: string
  readonly table?: string
  readonly stack: string
}

/** Longer chains of causes tell nothing more. */
const mostCauses = 5

/**
 * What a log may hold of an error: enough to find the fault, and nothing of people. Errors of the
 * database carry the values of their statement, and messages of PostgreSQL repeat them.
 *
 * @returns the error and its causes, the outermost first
 */
export function describeError(error: unknown): LoggableError[] {
  const chain: LoggableError[] = []
  let at = error
  while (at instanceof Error && chain.length < mostCauses) {
    chain.push(tell(at))
    at = at.cause
  }
  return chain
}

function tell(error: Error): LoggableError {
  const { code, query, severity, constraint, table } = error as Error & Record<string, unknown>
  const hasValues = query !== undefined || severity !== undefined
  return {
    type: error.name,
    ...texts({ code, constraint, table, statement: query }),
    ...(hasValues ? {} : { message: error.message }),
    // The frames alone: above them the stack repeats the message.
    stack: (error.stack ?? '').match(/^ +at .*$/gm)?.join('\n') ?? '',
  }
}

function texts(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
}

// Whoever read the log, such as a terminal, may be gone: that ends nothing.
process.stdout.on('error', () => undefined)

/**
 * The log of the process: JSON lines.
 *
 * @param destination standard output when left out, as Node.js writes it; what the logger opens by itself tries for
 *   ever, at the end of the process, to write what a terminal that is gone has refused
 */
export function createLogger(destination: DestinationStream = process.stdout): Logger {
  const options = { serializers: { err: describeError }, timestamp: stdTimeFunctions.isoTime }
  return pino(options, destination)
}
