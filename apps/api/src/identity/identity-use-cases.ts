import type { Clock } from '../clock.ts'
import type { AccountRepository } from './account-repository.ts'
import type { ResolvedSession, SessionRepository } from './session-repository.ts'
import type { SignInLimiter } from './sign-in-limiter.ts'

interface IdentityRepositories {
  readonly accounts: AccountRepository
  readonly sessions: SessionRepository
}

export interface IdentityUseCaseDependencies {
  /** Runs a job at the door, before anybody is known. */
  readonly atTheDoor: <T>(job: (repositories: IdentityRepositories) => Promise<T>) => Promise<T>
  readonly resolveSession: (tokenHash: string, now: Date) => Promise<ResolvedSession | undefined>
  readonly limiter: SignInLimiter
  readonly clock: Clock
  /** Absolute limit of a session, whatever is done in it. */
  readonly sessionHours: number
  /** Whether the installation runs on invented data, with accounts that everybody may use. */
  readonly demo: boolean
}
