import { DatabaseError } from 'pg'
import { DatabaseUnavailableError } from '../errors.ts'

/** Codes with which PostgreSQL, the driver or the network say that there is nobody there. */
const unavailableCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '53300', // too_many_connections
  '08006', // connection_failure
])

/** Codes with which a working database gives up on one statement: trying again may help. */
const gaveUpCodes = new Set([
  '57014', // query_canceled: it took longer than statements may
  '40P01', // deadlock_detected: this one was chosen to give way
  '55P03', // lock_not_available: somebody else holds the row for too long
  '40001', // serialization_failure: what it was to be added to became another municipality's
])

const unavailableMessages = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Cannot use a pool after calling end on the pool',
]

/** Walks to the error of the driver: Drizzle wraps it. */
function causes(error: unknown): Error[] {
  const chain: Error[] = []
  for (let at = error; at instanceof Error; at = at.cause) chain.push(at)
  return chain
}

/** Whether an error says that the database could not be reached or went away. */
export function isUnavailable(error: unknown): boolean {
  return causes(error).some(
    (cause) =>
      ('code' in cause && typeof cause.code === 'string' && unavailableCodes.has(cause.code)) ||
      unavailableMessages.some((message) => cause.message.startsWith(message)),
  )
}

/** @returns the error to go on with: one that asks to try again later, or the error as it is */
export function unavailableOr(error: unknown): unknown {
  const gaveUp = [...gaveUpCodes].some((code) => databaseError(error, code) !== undefined)
  return gaveUp || isUnavailable(error)
    ? new DatabaseUnavailableError('The database did not carry it out', { cause: error })
    : error
}

/** @returns the name of the unique constraint that an error tells of, if it tells of one */
export function violatedConstraint(error: unknown): string | undefined {
  return databaseError(error, '23505')?.constraint
}

/** Whether a door in SQL refused what it was asked for (`restrict_violation`). */
export function isRefusedByDoor(error: unknown): boolean {
  return databaseError(error, '23001') !== undefined
}

/** Whether a statement gave up waiting for a lock (`lock_timeout`). */
export function isLockTimeout(error: unknown): boolean {
  return databaseError(error, '55P03') !== undefined
}

/** Whether what a transaction saw at its moment was overtaken (`serialization_failure`): a later moment serves. */
export function isOvertaken(error: unknown): boolean {
  return databaseError(error, '40001') !== undefined
}

function databaseError(error: unknown, code: string): DatabaseError | undefined {
  return causes(error).find(
    (cause): cause is DatabaseError => cause instanceof DatabaseError && cause.code === code,
  )
}
