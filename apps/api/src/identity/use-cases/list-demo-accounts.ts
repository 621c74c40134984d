import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'

/** @returns the accounts that anybody may try, in demonstrations; none anywhere else */
export function listDemoAccounts({
  atTheDoor,
  demo,
  localAccounts,
  demoUserIds,
}: IdentityUseCaseDependencies) {
  return async () =>
    demo && localAccounts ? atTheDoor(({ accounts }) => accounts.listOpen(demoUserIds)) : []
}
