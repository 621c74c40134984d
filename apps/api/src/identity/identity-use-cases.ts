import type { Clock } from '../clock.ts'
import type { ProviderConfig } from '../provider-config.ts'
import type { AccountRepository } from './account-repository.ts'
import type { ExternalIdentityRepository } from './external-identity-repository.ts'
import type { IdentityProvider } from './identity-provider.ts'
import type { SecondFactorRepository } from './second-factor-repository.ts'
import type { SecretBox } from './secret-box.ts'
import type { ProgramResolver, SessionRepository, SessionResolver } from './session-repository.ts'
import type { SignInAttemptRepository } from './sign-in-attempt-repository.ts'
import type { SignInLimiter } from './sign-in-limiter.ts'

export interface IdentityRepositories {
  readonly accounts: AccountRepository
  readonly sessions: SessionRepository
  readonly attempts: SignInAttemptRepository
  readonly externalIdentities: ExternalIdentityRepository
  readonly secondFactors: SecondFactorRepository
}

export interface IdentityUseCaseDependencies {
  /** Runs a job at the door, before anybody is known. */
  readonly atTheDoor: <T>(job: (repositories: IdentityRepositories) => Promise<T>) => Promise<T>
  readonly resolveSession: SessionResolver
  readonly resolveProgram: ProgramResolver
  readonly limiter: SignInLimiter
  readonly clock: Clock
  /** How long a session may stay unused. */
  readonly sessionIdleMinutes: number
  /** Absolute limit of a session, whatever is done in it. */
  readonly sessionHours: number
  /** Whether the installation runs on invented data, with accounts that everybody may use. */
  readonly demo: boolean
  /** Of those accounts, whose passwords everybody knows. */
  readonly demoUserIds: readonly string[]
  /** Whether people sign in with a name and a password. */
  readonly localAccounts: boolean
  /** Encrypts the secrets of second steps; not there without local accounts. */
  readonly secrets: SecretBox | undefined
  /** Where people sign in elsewhere, and how what it says of them is read. */
  readonly provider:
    | { readonly client: IdentityProvider; readonly config: ProviderConfig }
    | undefined
}
