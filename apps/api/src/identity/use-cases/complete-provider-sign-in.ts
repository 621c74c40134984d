import type { ProviderReturn } from '@onthaal/shared/identity/schemas'
import {
  ProviderUnavailableError,
  required,
  SessionEndedError,
  type SignInRefusal,
  SignInRefusedError,
} from '../../errors.ts'
import { deviceOf } from '../device.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import { openSession } from '../open-session.ts'
import { type ClaimedWork, readClaims, shown } from '../provider-claims.ts'
import { hashSessionToken } from '../session-token.ts'
import type { SignInAttemptRow } from '../sign-in-attempt-repository.ts'

export interface CompleteCommand {
  /** What the provider gave the browser on its way back. */
  readonly answer: ProviderReturn
  /** What the browser keeps since it began. */
  readonly browserToken: string | undefined
  /** Token of the session that this browser had, which ends with this sign-in (ASVS 7.2.4). */
  readonly previousToken: string | undefined
  /** What the browser says it is. */
  readonly userAgent: string | undefined
}

export interface CompletedSignIn {
  readonly token: string
  readonly returnTo: string | undefined
  readonly userId: string
}

/** The faults of the provider itself, that pass (RFC 6749 §4.1.2.1). */
const passing = ['server_error', 'temporarily_unavailable']

/**
 * Signs in whoever comes back from the identity provider: an account for its issuer and subject, and the
 * memberships that its claims hold now; what they hold no longer is ended.
 *
 * @throws NotFoundError where there is no provider
 * @throws ProviderUnavailableError when the provider does not answer
 * @throws SignInRefusedError with the reason, whatever does not fit
 */
export function completeProviderSignIn(dependencies: IdentityUseCaseDependencies) {
  const { atTheDoor, clock, sessionHours, provider } = dependencies
  return async (command: CompleteCommand): Promise<CompletedSignIn> => {
    const { client, config } = required(provider)
    const { code, iss, error } = command.answer
    const attempt = await takeAttempt(dependencies, command)
    if (error !== undefined) throw refusalFor(error)
    if (code === undefined) throw new SignInRefusedError('signInNotProven', { fault: 'no code' })
    const { nonce, codeVerifier } = attempt
    const secrets = { nonce, codeVerifier, state: command.answer.state }
    const claims = await client.finish({ code, ...(iss && { iss }) }, secrets)
    const work = readClaims(claims, config)
    const providerSignOut = (await client.signOutAddress()) ?? null

    const now = clock()
    const outcome = await atTheDoor(async ({ accounts, externalIdentities, sessions }) => {
      const known = await externalIdentities.findOrganisations([
        ...work.rolesByCode.keys(),
        ...(work.chosenCode === undefined ? [] : [work.chosenCode]),
      ])
      const refusal = refusalOf(work, known)
      const held = [...work.rolesByCode].flatMap(([one, roles]) => {
        const organisation = known.get(one)
        return refusal || organisation === undefined ? [] : [{ organisation, roles }]
      })
      // Also of somebody who is refused: what the provider holds no longer has to end now.
      const { iss: issuer, sub: subject } = claims
      const { displayName } = work
      const account = await externalIdentities.admit({ issuer, subject, displayName, held }, now)
      if (refusal || account === undefined) return refused(refusal ?? 'roleUnknown')
      if (account.isClosed) return refused('accountClosed')
      const { memberships } = await accounts.listOwn(account.userId)
      const chosen = memberships.find(
        ({ organisation }) => organisation.id === known.get(work.chosenCode ?? ''),
      )
      const first = chosen ?? memberships[0]
      if (first === undefined) throw new SessionEndedError('The membership ended at once.')
      await sessions.deleteExpired(now)
      if (command.previousToken !== undefined) {
        await sessions.deleteByTokenHash(hashSessionToken(command.previousToken))
      }
      const session = {
        userId: account.userId,
        membershipId: first.id,
        awaitsChoice: chosen === undefined && memberships.length > 1,
        ...deviceOf(command.userAgent),
        expiresAt: new Date(now.getTime() + sessionHours * 3_600_000),
        providerSignOut,
      }
      const token = await openSession(sessions, session, now)
      return { isSignedIn: true as const, token, userId: account.userId }
    })
    if (!outcome.isSignedIn) {
      throw new SignInRefusedError(outcome.refusal, whyOf(work), work.chosenName)
    }
    const { token, userId } = outcome
    return { token, userId, returnTo: attempt.returnTo ?? undefined }
  }
}

function refused(refusal: SignInRefusal) {
  return { isSignedIn: false as const, refusal }
}

/** Takes the attempt that this browser began: it serves once, and no other browser. */
async function takeAttempt(
  { atTheDoor, clock }: IdentityUseCaseDependencies,
  { answer, browserToken = '' }: CompleteCommand,
): Promise<SignInAttemptRow> {
  const stateHash = hashSessionToken(answer.state)
  const { attempt, isOfAnother } = await atTheDoor(async ({ attempts }) => {
    const taken = await attempts.take(stateHash, hashSessionToken(browserToken))
    return {
      attempt: taken,
      isOfAnother: taken === undefined && (await attempts.exists(stateHash)),
    }
  })
  if (attempt === undefined) {
    const attemptIs = isOfAnother ? 'of another browser' : 'unknown or used'
    throw new SignInRefusedError('signInExpired', { attemptIs })
  }
  if (attempt.expiresAt <= clock())
    throw new SignInRefusedError('signInExpired', { attemptIs: 'late' })
  return attempt
}

function refusalFor(error: string): Error {
  if (passing.includes(error)) {
    return new ProviderUnavailableError('The identity provider says that it has a fault.')
  }
  const isTheirs = error === 'access_denied'
  return new SignInRefusedError(isTheirs ? 'signInCancelled' : 'signInNotProven', {
    fault: /^\w{1,60}$/.test(error) ? error : 'an unknown error',
  })
}

/** Why these claims open nothing, if they do not. */
function refusalOf(
  { rolesByCode, chosenCode }: ClaimedWork,
  known: ReadonlyMap<string, string>,
): SignInRefusal | undefined {
  if (chosenCode !== undefined && !known.has(chosenCode)) return 'organisationUnknown'
  if (rolesByCode.size === 0) return 'roleUnknown'
  return [...rolesByCode.keys()].some((code) => known.has(code)) ? undefined : 'organisationUnknown'
}

/** Codes and names of roles: what whoever looks after the installation needs to mend it. */
function whyOf({ rolesByCode, unknownRoles, chosenCode }: ClaimedWork) {
  return {
    chosenOrganisation: chosenCode && shown(chosenCode),
    organisations: [...rolesByCode.keys()].slice(0, 20).map(shown),
    unknownRoles: unknownRoles.slice(0, 20),
  }
}
