import type { Clock } from '../clock.ts'
import { invalidField, SchoolLinkNotUsableError } from '../errors.ts'
import type {
  Knock,
  SchoolDoorRepository,
  SchoolKey,
  SchoolSight,
} from './school-door-repository.ts'
import { hashLinkToken } from './school-link.ts'

export interface SchoolUseCaseDependencies {
  /** Runs a job at the door of schools, in one transaction. */
  readonly atTheSchoolDoor: <T>(job: (door: SchoolDoorRepository) => Promise<T>) => Promise<T>
  readonly clock: Clock
}

/** Milliseconds that an answer takes at the least, whatever was looked up for it. */
const leastTime = 100

/** Makes a quick answer take as long as a slow one, so that its time tells nothing. */
export async function atLeast<T>(job: Promise<T>): Promise<T> {
  const [result] = await Promise.allSettled([
    job,
    new Promise((resolve) => setTimeout(resolve, leastTime)),
  ])
  if (result.status === 'rejected') throw result.reason
  return result.value
}

/** @returns by what the door knows a link and a child */
export function keyOf({ token, birthDate }: { token: string; birthDate: string }): SchoolKey {
  return { tokenHash: hashLinkToken(token), birthDate }
}

/**
 * @returns what the door shows
 * @throws SchoolLinkNotUsableError whyever the link leads nowhere: there is none, it is over, replaced or locked
 * @throws InvalidInputError when the child was born on another day
 */
export function seen(knock: Knock): SchoolSight {
  if (knock === undefined) throw new SchoolLinkNotUsableError('This link leads nowhere.')
  if ('isWrong' in knock) {
    throw invalidField(
      'birthDate',
      'invalidInput',
      'birthDateWrong',
      'The child was born on another day.',
    )
  }
  return knock
}
