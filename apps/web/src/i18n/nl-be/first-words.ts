import { common, shell } from './common.ts'
import { expired, invitations, lock, secondFactor, sessionEnd, signIn } from './identity.ts'
import { listTools } from './list-tools.ts'
import { persons } from './persons.ts'
import { issueCodes, issues, problems, typedKept, waiting } from './problems.ts'
import { referrals } from './referrals.ts'
import { vocabulary } from './vocabulary.ts'

/** What the first page may say. The words of `late/` come with the pages that speak them. */
export const firstWords = {
  common,
  shell,
  signIn,
  invitations,
  expired,
  lock,
  sessionEnd,
  secondFactor,
  persons,
  referrals,
  listTools,
  problems,
  issues,
  issueCodes,
  typedKept,
  waiting,
  vocabulary,
}
