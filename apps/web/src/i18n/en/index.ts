import type { Translation } from '../nl-be/index.ts'
import { common, shell } from './common.ts'
import { expired, home, signIn } from './identity.ts'
import { persons } from './persons.ts'
import { issueCodes, issues, problems, typedKept, waiting } from './problems.ts'
import { referrals } from './referrals.ts'
import { vocabulary } from './vocabulary.ts'

export const english: Translation = {
  common,
  shell,
  signIn,
  expired,
  home,
  persons,
  referrals,
  problems,
  issues,
  issueCodes,
  typedKept,
  waiting,
  vocabulary,
}
