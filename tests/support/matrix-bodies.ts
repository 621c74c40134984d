import { newUserInput, userRights } from './administration.ts'
import {
  attempt,
  completion,
  failure,
  interviewInput,
  personInput,
  referralInput,
  rejection,
} from './factories.ts'
import { guardian, personOfLine } from './matrix-things.ts'
import { agreementInput, protocolInput, protocolTerms } from './protocols.ts'
import { periods } from './retention-world.ts'
import { disagreement, pause, question, reply, why, withdrawal } from './turns.ts'
import { desks, membershipId, password, userId } from './world.ts'

/** A right body for each operation that takes one, about the thing with this id. */
export const bodies: Record<string, (id: string) => object> = {
  signIn: () => ({ username: 'nobody', password: 'wrong' }),
  unlockSession: () => ({ password }),
  startSecondFactor: () => ({ password }),
  confirmSecondFactor: () => ({ code: 'XXXXX-XXXXX' }),
  replaceRecoveryCodes: () => ({ code: 'XXXXX-XXXXX' }),
  switchOffSecondFactor: () => ({ code: 'XXXXX-XXXXX' }),
  setPassword: () => ({ username: 'nobody', code: 'X', password: 'een-lang-wachtwoord' }),
  createUser: () => newUserInput(),
  updateUser: () => userRights(),
  createProtocol: () => protocolInput(),
  updateProtocol: () => protocolTerms(),
  createCooperationAgreement: () => agreementInput,
  queryPersons: () => ({ name: 'Voorbeeld' }),
  createPerson: () => personInput(),
  updateRetentionSettings: () => periods,
  startDryRun: () => ({}),
  setFileMeasure: (id) => ({ kind: 'legalHold', person: id, reason: 'Beroep bij de rechtbank.' }),
  liftFileMeasure: () => why,
  updatePerson: () => personInput(),
  statePurpose: () => ({ purpose: 'atTheCounter' }),
  addHouseholdMember: (id) => ({ person: id, role: 'adult' }),
  endHouseholdMember: () => ({ until: '2026-03-01' }),
  addGuardian: () => guardian,
  endGuardian: () => ({ until: '2026-03-01' }),
  createIntakeInterview: (id) => interviewInput(id),
  updateIntakeInterview: () => {
    const { person: _person, ...input } = interviewInput('')
    return input
  },
  putInterviewReferral: (id) =>
    referralInput(personOfLine.get(id) ?? '0198c0de-0000-7000-8000-00000000dead'),
  completeIntakeInterview: () => ({ outcome: 'noReferralNeeded' }),
  createReferral: (id) => referralInput(id),
  updateReferral: () => {
    const { person: _person, ...draft } = referralInput('')
    return draft
  },
  recordContactAttempt: () => attempt,
  completeReferral: () => completion,
  failReferral: () => failure,
  rejectReferral: () => rejection,
  askReferralInfo: () => question,
  answerReferralInfo: () => reply,
  assignReferral: () => ({ owner: userId('secondCounsellor') }),
  releaseReferral: () => why,
  contestReferral: () => disagreement,
  upholdContest: () => ({}),
  dismissContest: () => disagreement,
  holdReferral: () => pause,
  cancelReferral: () => withdrawal,
  reassignReferral: () => ({ owner: userId('secondCounsellor'), ...why }),
  // No other desk serves the city: whoever may forward is told so.
  forwardReferral: () => ({ desk: desks.otherCity, ...why }),
  reopenReferral: () => ({ owner: userId('counsellor'), ...why }),
  voidReferral: () => why,
  // Started, sent, picked up, contacted, completed.
  acknowledgeReferrals: (id) => ({ referrals: [{ id, version: 5 }] }),
  startProviderSignIn: () => ({}),
  completeProviderSignIn: () => ({ state: 'x', code: 'x' }),
  // Of a colleague: nobody takes it over.
  chooseMembership: () => ({ membership: membershipId('schoolClerk') }),
  updateClientNumber: () => ({ agiiClientNumber: 'C0012345' }),
}
