import type { Translation } from '../nl-be/index.ts'
import { administration, setPassword } from './administration.ts'
import { common, shell } from './common.ts'
import { consultations, personExport } from './consultations.ts'
import { dashboard } from './dashboard.ts'
import {
  chooseOrganisation,
  expired,
  home,
  lock,
  secondFactor,
  sessionEnd,
  sessions,
  signIn,
} from './identity.ts'
import { persons } from './persons.ts'
import { issueCodes, issues, problems, typedKept, waiting } from './problems.ts'
import { protocols } from './protocols.ts'
import { referrals } from './referrals.ts'
import { retention } from './retention.ts'
import { talks } from './talks.ts'
import { today } from './today.ts'
import { vocabulary } from './vocabulary.ts'

export const english: Translation = {
  common,
  shell,
  signIn,
  chooseOrganisation,
  expired,
  lock,
  sessionEnd,
  sessions,
  secondFactor,
  home,
  persons,
  consultations,
  personExport,
  protocols,
  administration,
  setPassword,
  retention,
  dashboard,
  referrals,
  today,
  talks,
  problems,
  issues,
  issueCodes,
  typedKept,
  waiting,
  vocabulary,
}
