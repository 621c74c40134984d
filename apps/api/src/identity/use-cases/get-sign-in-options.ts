import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'

/** @returns in which ways people sign in here */
export function getSignInOptions({ localAccounts, provider }: IdentityUseCaseDependencies) {
  return () => ({ localAccounts, provider: provider !== undefined })
}
